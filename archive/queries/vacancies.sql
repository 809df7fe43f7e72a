-- When did a one-seat post stand empty?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- from: first day. Gaps on this day or later.
-- to: last day. Gaps on this day or sooner.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- open: flag. Also those that are possible only because it is unknown since when the post may have been empty.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query vacancies --organisation China --from 2023
--
-- From one holder's end, between the from_ bounds, to the next one's start, between the to_ bounds; without the latter,
-- nobody is known to have followed. certain: there is a day on which nobody can have held it.

WITH RECURSIVE
-- steps: names, bodies, posts, wanted, believed, successions, vacancies
days(first, last) AS (
    SELECT NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), '')
)
SELECT position, organisation, from_earliest, from_latest, to_earliest, to_latest, certainty, predecessor, successor,
       predecessor_tenure_id, successor_tenure_id
FROM vacancies
CROSS JOIN days
WHERE (from_earliest IS NOT NULL OR coalesce(CAST(:open AS TEXT), '') IN ('1', 'true', 'yes'))
  AND (days.first IS NULL OR to_latest IS NULL OR to_latest >= days.first)
  AND (days.last IS NULL OR from_earliest IS NULL OR from_earliest <= days.last)
ORDER BY from_latest, coalesce(organisation, ''), position, predecessor_tenure_id
