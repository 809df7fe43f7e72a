persons(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'person'
    WHERE keys.parameter = 'person'
    UNION
    SELECT people.id
    FROM keys
    JOIN people ON people.id = keys.id
    WHERE keys.parameter = 'person'
)
