-- Which claims cannot all be true?
--
-- status: open, settled, dismissed or all. Open ones where nothing is given.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query conflicts --status open

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
)
SELECT conflicts.kind, conflicts.certainty, people.name AS person, positions.title AS position,
       organisations.name AS organisation, conflicts.detail, conflicts.status,
       (SELECT count(*) FROM conflict_claims WHERE conflict_claims.conflict_id = conflicts.id) AS claims,
       conflicts.id AS conflict_id
FROM conflicts
JOIN positions ON positions.id = conflicts.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN people ON people.id = conflicts.person_id
WHERE (conflicts.status = coalesce(NULLIF(CAST(:status AS TEXT), ''), 'open') OR CAST(:status AS TEXT) = 'all')
  AND (NOT EXISTS (SELECT 1 FROM keys) OR positions.organisation_id IN (SELECT id FROM bodies))
ORDER BY conflicts.certainty, coalesce(organisations.name, ''), positions.title, conflicts.kind, conflicts.id
