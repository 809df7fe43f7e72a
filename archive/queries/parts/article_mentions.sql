SELECT mentions.char_start, mentions.char_end, mentions.entity_type, mentions.entity_id,
       coalesce(people.name, organisations.name, positions.title) AS name, body.name AS organisation
FROM sentences
JOIN mentions ON mentions.sentence_id = sentences.id
LEFT JOIN people ON mentions.entity_type = 'person' AND people.id = mentions.entity_id
LEFT JOIN organisations ON mentions.entity_type = 'organisation' AND organisations.id = mentions.entity_id
LEFT JOIN positions ON mentions.entity_type = 'position' AND positions.id = mentions.entity_id
LEFT JOIN organisations AS body ON body.id = positions.organisation_id
WHERE sentences.article_id = CAST(:id AS BIGINT) AND mentions.entity_id IS NOT NULL
ORDER BY mentions.char_start, mentions.char_end, mentions.id
