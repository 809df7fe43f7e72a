SELECT people.id, people.name, people.country AS detail,
       (SELECT count(*) FROM tenures WHERE tenures.person_id = people.id) AS tenures
FROM people
WHERE people.id IN (
    SELECT names.entity_id
    FROM names
    WHERE names.entity_type = 'person'
      AND ' ' || names.folded LIKE CAST(:one AS TEXT) AND ' ' || names.folded LIKE CAST(:two AS TEXT)
      AND ' ' || names.folded LIKE CAST(:three AS TEXT)
)
ORDER BY tenures DESC, people.name, people.id
LIMIT CAST(:most AS BIGINT)
