SELECT id, name, family_name, given_name, country, wikidata_id,
       (SELECT count(DISTINCT article_entities.article_id)
        FROM article_entities
        JOIN articles ON articles.id = article_entities.article_id AND articles.superseded_by_id IS NULL
        WHERE article_entities.entity_type = 'person' AND article_entities.entity_id = people.id) AS articles
FROM people
WHERE id = CAST(:id AS BIGINT)
