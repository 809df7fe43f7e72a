WITH RECURSIVE
held(id) AS (
    SELECT positions.organisation_id
    FROM tenures
    JOIN positions ON positions.id = tenures.position_id
    WHERE positions.organisation_id IS NOT NULL
    UNION
    SELECT organisation_parents.parent_id
    FROM held
    JOIN organisation_parents ON organisation_parents.organisation_id = held.id
)
SELECT id FROM held WHERE CAST(:type AS TEXT) = 'organisation'
UNION
SELECT person_id FROM tenures WHERE CAST(:type AS TEXT) = 'person'
