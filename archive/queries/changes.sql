-- Which tenures began or ended since a day?
--
-- since: first day, required. Changes on this day or later.
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query changes --since 2023-10-01 --organisation China
--
-- Beginnings and ends whose bounds are known on both sides. certain: both lie on the day or after it; possible: only
-- the later one does.

WITH RECURSIVE
-- steps: names, bodies, posts, wanted, believed
moved AS (
    SELECT 'began' AS change, start_earliest AS earliest, start_latest AS latest, start_basis AS basis,
           CAST(NULL AS TEXT) AS reason, person, position, organisation, acting, tenure_id
    FROM believed
    UNION ALL
    SELECT 'ended', end_earliest, end_latest, end_basis, end_reason, person, position, organisation, acting, tenure_id
    FROM believed
)
SELECT change, earliest, latest, person, position, organisation, basis, reason, acting,
       CASE WHEN earliest >= CAST(:since AS TEXT) THEN 'certain' ELSE 'possible' END AS certainty, tenure_id
FROM moved
WHERE earliest IS NOT NULL
  AND latest >= CAST(:since AS TEXT)
ORDER BY latest, earliest, coalesce(organisation, ''), position, change DESC, person, tenure_id
