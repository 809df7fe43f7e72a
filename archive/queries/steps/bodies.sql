meant(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'organisation'
    WHERE keys.parameter = 'organisation'
    UNION
    SELECT organisations.id
    FROM keys
    JOIN organisations ON organisations.id = keys.id
    WHERE keys.parameter = 'organisation'
),
bodies(id) AS (
    SELECT id FROM meant
    UNION
    -- A country covers every organisation of that country.
    SELECT organisations.id
    FROM meant
    JOIN organisations AS country ON country.id = meant.id AND country.kind = 'country'
    JOIN organisations ON organisations.country = country.country
    WHERE coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
    UNION
    SELECT organisation_parents.organisation_id
    FROM bodies
    JOIN organisation_parents ON organisation_parents.parent_id = bodies.id
    WHERE coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
)
