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
)
