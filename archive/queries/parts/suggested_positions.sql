WITH patterns(pattern) AS (
    SELECT CAST(:one AS TEXT) UNION SELECT CAST(:two AS TEXT) UNION SELECT CAST(:three AS TEXT)
),
held(id, tenures) AS (
    SELECT position_id, count(*) FROM tenures GROUP BY position_id
)
SELECT positions.id,
       CASE WHEN organisations.name IS NULL THEN positions.title ELSE positions.title || ' of ' || organisations.name END
           AS name,
       positions.country AS detail, held.tenures
FROM held
JOIN positions ON positions.id = held.id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE NOT EXISTS (
    SELECT 1
    FROM patterns
    WHERE ' ' || lower(positions.title) NOT LIKE patterns.pattern
      AND NOT EXISTS (
          SELECT 1
          FROM names
          WHERE ((names.entity_type = 'position' AND names.entity_id = positions.id)
                 OR (names.entity_type = 'organisation' AND names.entity_id = positions.organisation_id))
            AND ' ' || names.folded LIKE patterns.pattern
      )
)
ORDER BY held.tenures DESC, name, positions.id
LIMIT CAST(:most AS BIGINT)
