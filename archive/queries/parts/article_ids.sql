SELECT id, title, published_on, version
FROM articles
WHERE CAST(id AS TEXT) = CAST(:name AS TEXT)
   OR (superseded_by_id IS NULL AND (url = CAST(:name AS TEXT) OR lower(title) = lower(CAST(:name AS TEXT))
                                     OR source = CAST(:name AS TEXT)))
ORDER BY published_on, id
