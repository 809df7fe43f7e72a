-- Names are compared as archive.identity.name_key folds them.
folded(parameter, value) AS (
    SELECT parameter, trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(value), '’', ''''), '''', ''), '.', ''), ',', ' '), '-', ' '), '&', ' and '), '  ', ' '),
        'defence', 'defense'), 'theatre', 'theater'), 'organisation', 'organization'))
    FROM typed
    WHERE trim(value) <> ''
),
-- The id is that of a record, where digits alone were typed.
keys(parameter, value, id) AS (
    SELECT parameter, CASE WHEN value LIKE 'the %' THEN substr(value, 5) ELSE value END,
           CASE WHEN trim(value, '0123456789') = '' AND length(value) BETWEEN 1 AND 18 THEN CAST(value AS BIGINT) END
    FROM folded
)
