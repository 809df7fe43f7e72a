SELECT DISTINCT organisations.id, organisations.name, organisations.country AS detail
FROM organisations
LEFT JOIN names ON names.entity_type = 'organisation' AND names.entity_id = organisations.id
WHERE names.folded = CAST(:name AS TEXT) OR CAST(organisations.id AS TEXT) = CAST(:name AS TEXT)
ORDER BY organisations.name, organisations.id
