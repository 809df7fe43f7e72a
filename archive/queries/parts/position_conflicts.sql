SELECT conflicts.id AS conflict_id, conflicts.kind, conflicts.certainty, people.name AS person, conflicts.detail,
       conflicts.status
FROM conflicts
LEFT JOIN people ON people.id = conflicts.person_id
WHERE conflicts.position_id = CAST(:id AS BIGINT)
ORDER BY conflicts.certainty, conflicts.kind, conflicts.id
