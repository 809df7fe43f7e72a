-- Which holders without a known end have not been seen in the post for long?
--
-- days: number, default 365. Not seen for at least so many days.
-- as_of: day. Counted to this day; today where none is given.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query stale --days 730 --organisation PLA

WITH RECURSIVE
typed(parameter, value) AS (
    VALUES
        ('organisation', CAST(:organisation AS TEXT))
),
-- Names are compared as archive.identity.name_key folds them.
folded(parameter, value) AS (
    SELECT parameter, trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(value), '’', ''''), '''', ''), '.', ''), ',', ' '), '-', ' '), '&', ' and '), '  ', ' '),
        'defence', 'defense'), 'theatre', 'theater'), 'organisation', 'organization'))
    FROM typed
    WHERE trim(value) <> ''
),
keys(parameter, value) AS (
    SELECT parameter, CASE WHEN value LIKE 'the %' THEN substr(value, 5) ELSE value END
    FROM folded
),
bodies(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'organisation'
    WHERE keys.parameter = 'organisation'
    UNION
    SELECT organisations.id
    FROM keys
    JOIN organisations ON CAST(organisations.id AS TEXT) = keys.value
    WHERE keys.parameter = 'organisation'
    UNION
    -- A country covers every organisation of that country.
    SELECT organisations.id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'organisation'
    JOIN organisations AS country ON country.id = names.entity_id AND country.kind = 'country'
    JOIN organisations ON organisations.country = country.country
    WHERE keys.parameter = 'organisation'
      AND coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
    UNION
    SELECT organisation_parents.organisation_id
    FROM bodies
    JOIN organisation_parents ON organisation_parents.parent_id = bodies.id
    WHERE coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
),
counted AS (
    SELECT holders.*,
           -- The difference of two Julian day numbers (Fliegel and Van Flandern, Communications of the ACM 11, 657).
           (CAST(substr(today.as_of, 9, 2) AS INTEGER) - 32075 + 1461 * (CAST(substr(today.as_of, 1, 4) AS INTEGER) + 4800 + ((CAST(substr(today.as_of, 6, 2) AS INTEGER) - 14) / 12)) / 4
            + 367 * (CAST(substr(today.as_of, 6, 2) AS INTEGER) - 2 - ((CAST(substr(today.as_of, 6, 2) AS INTEGER) - 14) / 12) * 12) / 12
            - 3 * ((CAST(substr(today.as_of, 1, 4) AS INTEGER) + 4900 + ((CAST(substr(today.as_of, 6, 2) AS INTEGER) - 14) / 12)) / 100) / 4)
               - (CAST(substr(holders.last_seen, 9, 2) AS INTEGER) - 32075 + 1461 * (CAST(substr(holders.last_seen, 1, 4) AS INTEGER) + 4800 + ((CAST(substr(holders.last_seen, 6, 2) AS INTEGER) - 14) / 12)) / 4
            + 367 * (CAST(substr(holders.last_seen, 6, 2) AS INTEGER) - 2 - ((CAST(substr(holders.last_seen, 6, 2) AS INTEGER) - 14) / 12) * 12) / 12
            - 3 * ((CAST(substr(holders.last_seen, 1, 4) AS INTEGER) + 4900 + ((CAST(substr(holders.last_seen, 6, 2) AS INTEGER) - 14) / 12)) / 100) / 4) AS days_since_seen
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
