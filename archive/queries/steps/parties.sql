-- The parties of the chosen events, the names of each role in one line.
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
