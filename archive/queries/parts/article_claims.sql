SELECT claims.id AS claim_id, coalesce(people.name, person.name) AS person,
       coalesce(positions.title, post.name) AS position,
       coalesce(organisations.name, body.name) AS organisation,
       claims.aspect, claims.modality, claims.acting, claims.date_earliest, claims.date_latest, claims.date_basis,
       claims.attributed_to, claims.confidence, claims.status, claims.quote, claims.char_start, claims.char_end,
       claims.person_id, claims.position_id, positions.organisation_id
FROM claims
JOIN article_entities AS post ON post.id = claims.position_ref_id
LEFT JOIN article_entities AS body ON body.id = post.organisation_ref_id
LEFT JOIN article_entities AS person ON person.id = claims.person_ref_id
LEFT JOIN people ON people.id = claims.person_id
LEFT JOIN positions ON positions.id = claims.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE claims.article_id = CAST(:id AS BIGINT)
ORDER BY claims.char_start, claims.char_end, claims.id
