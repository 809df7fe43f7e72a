SELECT other.id AS article_id, other.version, other.published_on, other.ingested_at
FROM articles AS one
JOIN articles AS other ON other.url = one.url AND other.id <> one.id
WHERE one.id = CAST(:id AS BIGINT)
ORDER BY other.version
