-- Who followed whom in a post?
--
-- post: name of a post, required. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query succession --post "minister of national defense" --organisation China
--
-- predecessor and successor are left empty where several people hold the post at once.

WITH RECURSIVE
-- steps: names, bodies, posts
SELECT position, organisation, ordinal, person, start_earliest, start_latest, end_earliest, end_latest,
       first_seen, last_seen, acting, end_reason, predecessor, successor, articles, tenure_id
FROM successions
WHERE 1 = 1
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR position_id IN (SELECT id FROM posts))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation') OR organisation_id IN (SELECT id FROM bodies))
ORDER BY coalesce(organisation, ''), position, position_id, ordinal
