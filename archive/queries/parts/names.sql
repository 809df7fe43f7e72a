SELECT name, kind
FROM names
WHERE entity_type = CAST(:type AS TEXT) AND entity_id = CAST(:id AS BIGINT)
ORDER BY CASE kind WHEN 'primary' THEN 0 ELSE 1 END, kind, name
