SELECT positions.id, positions.title, organisations.name AS organisation, positions.organisation_id, positions.country,
       positions.seats,
       positions.inception_earliest, positions.inception_latest,
       positions.dissolution_earliest, positions.dissolution_latest,
       positions.wikidata_id, positions.successor_id, after.title AS successor,
       before.id AS predecessor_id, before.title AS predecessor
FROM positions
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN positions AS after ON after.id = positions.successor_id
LEFT JOIN positions AS before ON before.successor_id = positions.id
WHERE positions.id = CAST(:id AS BIGINT)
ORDER BY before.title, before.id
