SELECT holders.person, holders.position, holders.organisation,
       coalesce(holders.last_seen, holders.end_earliest, holders.start_latest) AS day
FROM (SELECT id, claims FROM tenures WHERE last_seen IS NOT NULL ORDER BY claims DESC, id LIMIT 20) AS best
JOIN holders ON holders.tenure_id = best.id
ORDER BY CASE WHEN holders.organisation IS NULL THEN 1 ELSE 0 END, best.claims DESC, best.id
LIMIT 1
