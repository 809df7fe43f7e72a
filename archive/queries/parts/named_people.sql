SELECT DISTINCT people.id, people.name, people.country AS detail
FROM people
LEFT JOIN names ON names.entity_type = 'person' AND names.entity_id = people.id
WHERE names.folded = CAST(:name AS TEXT) OR CAST(people.id AS TEXT) = CAST(:name AS TEXT)
ORDER BY people.name, people.id
