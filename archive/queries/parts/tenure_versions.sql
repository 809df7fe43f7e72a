SELECT known_from, known_to, start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen, acting,
       articles
FROM tenure_versions
WHERE tenure_id = CAST(:id AS BIGINT)
ORDER BY coalesce(known_from, ''), coalesce(known_to, '9999')
