SELECT organisations.id, organisations.name, organisations.kind, organisations.country,
       organisations.inception_earliest, organisations.inception_latest,
       organisations.dissolution_earliest, organisations.dissolution_latest,
       organisations.wikidata_id, organisations.successor_id, after.name AS successor,
       before.id AS predecessor_id, before.name AS predecessor
FROM organisations
LEFT JOIN organisations AS after ON after.id = organisations.successor_id
LEFT JOIN organisations AS before ON before.successor_id = organisations.id
WHERE organisations.id = CAST(:id AS BIGINT)
ORDER BY before.name
