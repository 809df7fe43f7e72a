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
parties AS (
    SELECT event_participants.event_id, event_participants.role,
           coalesce(people.name, organisations.name, positions.title) AS name,
           row_number() OVER (
               PARTITION BY event_participants.event_id, event_participants.role
               ORDER BY event_participants.entity_type DESC, people.name, organisations.name, positions.title,
                        event_participants.entity_id
           ) AS place,
           count(*) OVER (PARTITION BY event_participants.event_id, event_participants.role) AS places
    FROM chosen
    JOIN event_participants ON event_participants.event_id = chosen.id
    LEFT JOIN people ON event_participants.entity_type = 'person' AND people.id = event_participants.entity_id
    LEFT JOIN organisations
        ON event_participants.entity_type = 'organisation' AND organisations.id = event_participants.entity_id
    LEFT JOIN positions ON event_participants.entity_type = 'position' AND positions.id = event_participants.entity_id
),
-- Joined up step by step, since the two databases share no function that does it.
listed(event_id, role, place, places, names) AS (
    SELECT event_id, role, place, places, CAST(name AS TEXT) FROM parties WHERE place = 1
    UNION ALL
    SELECT listed.event_id, listed.role, parties.place, parties.places, listed.names || '; ' || parties.name
    FROM listed
    JOIN parties
        ON parties.event_id = listed.event_id AND parties.role = listed.role AND parties.place = listed.place + 1
)
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
