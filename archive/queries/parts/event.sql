SELECT id, type, mode, title, date_earliest, date_latest, date_basis, modality, place, articles
FROM events
WHERE id = CAST(:id AS BIGINT)
