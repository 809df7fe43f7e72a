-- Who followed whom in a post?
--
-- post: name of a post, required. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query succession --post "minister of national defense" --organisation China
--
-- In a post that several hold at once nobody has a predecessor or a successor.

WITH RECURSIVE
-- steps: names, bodies, posts, wanted, believed, successions
SELECT position, organisation, ordinal, person, start_earliest, start_latest, end_earliest, end_latest,
       first_seen, last_seen, acting, end_reason, predecessor, successor, articles, tenure_id,
       predecessor_tenure_id, successor_tenure_id
FROM successions
ORDER BY coalesce(organisation, ''), position, position_id, ordinal
