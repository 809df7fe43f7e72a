-- Which posts did a person hold, in the order in which they began?
--
-- person: name of one person, required. The person, by any form of the name or by id.
--
-- Example: archive query career --person "Li Shangfu"

WITH RECURSIVE
typed(parameter, value) AS (
    VALUES
        ('person', CAST(:person AS TEXT))
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
persons(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'person'
    WHERE keys.parameter = 'person'
    UNION
    SELECT people.id
    FROM keys
    JOIN people ON CAST(people.id AS TEXT) = keys.value
    WHERE keys.parameter = 'person'
)
SELECT person, position, organisation, start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       acting, end_reason, articles, tenure_id
FROM careers
WHERE person_id IN (SELECT id FROM persons)
ORDER BY person_id, ordinal
