-- Which holders without a known end have not been seen in the post for long?
--
-- days: number, default 365. Not seen for at least so many days.
-- as_of: day. Counted to this day; today where none is given.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query stale --days 730 --organisation PLA

WITH RECURSIVE
-- steps: names, bodies
counted AS (
    SELECT holders.*,
           day_number(today.as_of)
               - day_number(holders.last_seen) AS days_since_seen
    FROM holders
    CROSS JOIN (SELECT coalesce(NULLIF(CAST(:as_of AS TEXT), ''), CAST(CURRENT_DATE AS TEXT)) AS as_of) AS today
    WHERE holders.end_latest IS NULL AND holders.last_seen IS NOT NULL
      AND (holders.start_earliest IS NULL OR holders.start_earliest <= today.as_of)
)
SELECT person, position, organisation, start_earliest, start_latest, first_seen, last_seen, days_since_seen,
       acting, articles, tenure_id
FROM counted
WHERE days_since_seen >= CAST(coalesce(NULLIF(CAST(:days AS TEXT), ''), '365') AS INTEGER)
  AND (NOT EXISTS (SELECT 1 FROM keys) OR organisation_id IN (SELECT id FROM bodies))
ORDER BY days_since_seen DESC, coalesce(organisation, ''), position, person, tenure_id
