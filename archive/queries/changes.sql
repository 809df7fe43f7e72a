-- Which tenures began or ended since a day?
--
-- since: day, required. Changes on this day or later.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query changes --since 2023-10-01 --organisation China
--
-- Changes bounded on both sides. certain: the whole of the bounds lies on the day or after it; possible: a part.

WITH RECURSIVE
-- steps: names, bodies
moved AS (
    SELECT 'began' AS change, start_earliest AS earliest, start_latest AS latest, start_basis AS basis,
           CAST(NULL AS TEXT) AS reason, person, position, organisation, organisation_id, acting, tenure_id
    FROM holders
    UNION ALL
    SELECT 'ended', end_earliest, end_latest, end_basis, end_reason,
           person, position, organisation, organisation_id, acting, tenure_id
    FROM holders
)
SELECT change, earliest, latest, person, position, organisation, basis, reason, acting,
       CASE WHEN earliest >= CAST(:since AS TEXT) THEN 'certain' ELSE 'possible' END AS certainty, tenure_id
FROM moved
WHERE earliest IS NOT NULL
  AND latest >= CAST(:since AS TEXT)
  AND (NOT EXISTS (SELECT 1 FROM keys) OR organisation_id IN (SELECT id FROM bodies))
ORDER BY latest, earliest, coalesce(organisation, ''), position, change DESC, person, tenure_id
