SELECT organisations.id, organisations.name, organisations.country AS detail,
       (SELECT count(*)
        FROM positions
        JOIN tenures ON tenures.position_id = positions.id
        WHERE positions.organisation_id = organisations.id) AS tenures
FROM organisations
WHERE organisations.id IN (
    SELECT names.entity_id
    FROM names
    WHERE names.entity_type = 'organisation'
      AND ' ' || names.folded LIKE CAST(:one AS TEXT) AND ' ' || names.folded LIKE CAST(:two AS TEXT)
      AND ' ' || names.folded LIKE CAST(:three AS TEXT)
)
ORDER BY tenures DESC, organisations.name, organisations.id
LIMIT CAST(:most AS BIGINT)
