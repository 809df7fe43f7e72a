SELECT id AS sentence_id, ordinal, char_start, char_end, role
FROM sentences
WHERE article_id = CAST(:id AS BIGINT)
ORDER BY ordinal
