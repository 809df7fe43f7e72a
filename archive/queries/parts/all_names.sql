SELECT name FROM names WHERE entity_type = CAST(:type AS TEXT)
UNION
SELECT CASE WHEN organisations.name IS NULL THEN positions.title ELSE positions.title || ' of ' || organisations.name END
FROM positions
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE CAST(:type AS TEXT) = 'position'
