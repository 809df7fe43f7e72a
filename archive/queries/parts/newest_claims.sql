SELECT claims.id AS claim_id, claims.quote, claims.aspect, claims.modality, claims.date_earliest, claims.date_latest,
       claims.confidence, claims.article_id, articles.title, articles.publisher, articles.published_on, articles.url,
       people.name AS person, positions.title AS position, organisations.name AS organisation,
       claims.person_id, claims.position_id
FROM claims
JOIN articles ON articles.id = claims.article_id
LEFT JOIN people ON people.id = claims.person_id
LEFT JOIN positions ON positions.id = claims.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE claims.person_id = CAST(:id AS BIGINT) AND articles.superseded_by_id IS NULL
ORDER BY coalesce(articles.published_on, '') DESC, claims.id
LIMIT CAST(:most AS BIGINT)
