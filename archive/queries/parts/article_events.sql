SELECT id AS report_id, type, mode, title, date_earliest, date_latest, date_basis, modality, place, quote,
       char_start, char_end
FROM event_reports
WHERE article_id = CAST(:id AS BIGINT)
ORDER BY char_start, char_end, id
