SELECT event_participants.role, event_participants.entity_type, event_participants.entity_id,
       coalesce(people.name, organisations.name, positions.title) AS name
FROM event_participants
LEFT JOIN people ON event_participants.entity_type = 'person' AND people.id = event_participants.entity_id
LEFT JOIN organisations
    ON event_participants.entity_type = 'organisation' AND organisations.id = event_participants.entity_id
LEFT JOIN positions ON event_participants.entity_type = 'position' AND positions.id = event_participants.entity_id
WHERE event_participants.event_id = CAST(:id AS BIGINT)
ORDER BY event_participants.role, event_participants.entity_type DESC, 4, event_participants.entity_id
