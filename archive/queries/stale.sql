-- Which holders without a known end have not been seen in the post for long?
--
-- days: number, default 365. Not seen for at least so many days.
-- as_of: day. Counted to this day; without one to known_at, or else to today.
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query stale --days 730 --organisation PLA --as-of 2026-01-01

WITH RECURSIVE
-- steps: names, bodies, posts, wanted, believed
counted AS (
    SELECT believed.*, day_number(today.as_of) - day_number(believed.last_seen) AS days_since_seen
    FROM believed
    CROSS JOIN (
        SELECT coalesce(NULLIF(CAST(:as_of AS TEXT), ''), NULLIF(CAST(:known_at AS TEXT), ''),
                        CAST(CURRENT_DATE AS TEXT)) AS as_of
    ) AS today
    WHERE believed.end_latest IS NULL AND believed.last_seen IS NOT NULL
      AND (believed.start_earliest IS NULL OR believed.start_earliest <= today.as_of)
      -- Nor seen in the post again, in a tenure that a silence parts from this one.
      AND NOT EXISTS (
          SELECT 1
          FROM believed AS again
          WHERE again.person_id = believed.person_id AND again.position_id = believed.position_id
            AND again.acting = believed.acting AND again.last_seen > believed.last_seen
      )
)
SELECT person, position, organisation, start_earliest, start_latest, first_seen, last_seen, days_since_seen,
       acting, articles, tenure_id
FROM counted
WHERE days_since_seen >= CAST(coalesce(NULLIF(CAST(:days AS TEXT), ''), '365') AS INTEGER)
ORDER BY days_since_seen DESC, coalesce(organisation, ''), position, person, tenure_id
