SELECT id, title, date_earliest, date_latest
FROM events
WHERE CAST(id AS TEXT) = CAST(:name AS TEXT) OR lower(title) = lower(CAST(:name AS TEXT))
ORDER BY date_earliest, id
