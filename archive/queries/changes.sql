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
