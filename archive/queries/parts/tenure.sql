SELECT tenure_id, person, position, organisation, spell, start_earliest, start_latest, start_basis,
       end_earliest, end_latest, end_basis, end_reason, first_seen, last_seen, acting, articles, claims,
       person_id, position_id, organisation_id
FROM holders
WHERE tenure_id = CAST(:id AS BIGINT)
