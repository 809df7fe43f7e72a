SELECT 'above' AS side, organisations.id, organisations.name, organisation_parents.kind
FROM organisation_parents
JOIN organisations ON organisations.id = organisation_parents.parent_id
WHERE organisation_parents.organisation_id = CAST(:id AS BIGINT)
UNION ALL
SELECT 'under', organisations.id, organisations.name, organisation_parents.kind
FROM organisation_parents
JOIN organisations ON organisations.id = organisation_parents.organisation_id
WHERE organisation_parents.parent_id = CAST(:id AS BIGINT)
ORDER BY 1, 3, 2
