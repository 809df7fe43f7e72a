SELECT events.id AS event_id, events.type, events.mode, events.title, events.date_earliest, events.date_latest,
       events.modality, event_participants.role, events.articles
FROM event_participants
JOIN events ON events.id = event_participants.event_id
WHERE event_participants.entity_type = CAST(:type AS TEXT) AND event_participants.entity_id = CAST(:id AS BIGINT)
ORDER BY coalesce(events.date_earliest, events.date_latest, '') DESC, events.id
LIMIT CAST(:most AS BIGINT)
