SELECT id, url, title, byline, publisher, language, published_on, published_basis, retrieved_at, ingested_at, source,
       place, version, superseded_by_id, content_hash, text
FROM articles
WHERE id = CAST(:id AS BIGINT)
