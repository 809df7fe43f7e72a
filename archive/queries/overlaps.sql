-- Which one-seat posts did two people hold at once, certainly or possibly?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query overlaps --organisation PLA

WITH RECURSIVE
-- steps: names, bodies, posts
SELECT position, organisation, person, other_person, overlap_earliest, overlap_latest, certainty,
       acting, other_acting, tenure_id, other_tenure_id
FROM "overlaps"
WHERE 1 = 1
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR position_id IN (SELECT id FROM posts))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation') OR organisation_id IN (SELECT id FROM bodies))
ORDER BY certainty, overlap_earliest, coalesce(organisation, ''), position, person, other_person
