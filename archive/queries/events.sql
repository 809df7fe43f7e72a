-- What happened, who took part, and when?
--
-- type: text. The kind of event: CONSULT, AGREE, SANCTION, ACCUSE, REQUEST, ASSAULT, PERSONNEL, ...
-- mode: text. The kind within it: visit, phone, multilateral; appoint, dismiss, resign, promote, investigate.
-- actor: name of a party. A person or organisation that took part in any role, by any name.
-- from: first day. On this day or later.
-- to: last day. On this day or sooner.
--
-- Example: archive query events --type CONSULT --actor "Liu Zhenli" --from 2023
--
-- Events whose bounds meet the days asked for; those of unknown date are left out once a day is given.

WITH RECURSIVE
-- steps: names
parts(entity_type, entity_id) AS (
    SELECT names.entity_type, names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type IN ('person', 'organisation')
    WHERE keys.parameter = 'actor'
    UNION
    SELECT 'person', people.id FROM keys JOIN people ON CAST(people.id AS TEXT) = keys.value
    WHERE keys.parameter = 'actor'
    UNION
    SELECT 'organisation', organisations.id FROM keys JOIN organisations ON CAST(organisations.id AS TEXT) = keys.value
    WHERE keys.parameter = 'actor'
),
days(first, last) AS (
    SELECT NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), '')
),
chosen(id) AS (
    SELECT events.id
    FROM events
    CROSS JOIN days
    WHERE (NULLIF(CAST(:type AS TEXT), '') IS NULL OR events.type = upper(CAST(:type AS TEXT)))
      AND (NULLIF(CAST(:mode AS TEXT), '') IS NULL OR events.mode = lower(CAST(:mode AS TEXT)))
      AND (days.first IS NULL OR events.date_latest >= days.first)
      AND (days.last IS NULL OR events.date_earliest <= days.last)
      AND (NOT EXISTS (SELECT 1 FROM keys)
           OR EXISTS (SELECT 1 FROM event_participants JOIN parts
                      ON parts.entity_type = event_participants.entity_type
                      AND parts.entity_id = event_participants.entity_id
                      WHERE event_participants.event_id = events.id))
),
-- steps: parties
SELECT events.type, events.mode, events.title, events.date_earliest, events.date_latest, events.date_basis,
       events.modality, events.place,
       actors.names AS actors, recipients.names AS recipients, subjects.names AS subjects,
       events.articles, events.id AS event_id
FROM chosen
JOIN events ON events.id = chosen.id
LEFT JOIN listed AS actors
    ON actors.event_id = events.id AND actors.role = 'actor' AND actors.place = actors.places
LEFT JOIN listed AS recipients
    ON recipients.event_id = events.id AND recipients.role = 'recipient' AND recipients.place = recipients.places
LEFT JOIN listed AS subjects
    ON subjects.event_id = events.id AND subjects.role = 'subject' AND subjects.place = subjects.places
ORDER BY coalesce(events.date_earliest, events.date_latest, '9999'), events.type, events.id
