SELECT article_entities.entity_type, article_entities.name, article_entities.entity_id,
       (SELECT count(*) FROM mentions WHERE mentions.ref_id = article_entities.id) AS mentions
FROM article_entities
WHERE article_entities.article_id = CAST(:id AS BIGINT)
ORDER BY article_entities.entity_type DESC, article_entities.ordinal
