-- Who met or spoke with whom, and when?
--
-- person: name of a party. A person or organisation on one side, by any name.
-- country: name of an organisation. A country on that side, for which its officials and bodies stand.
-- with: name of a party. A person, an organisation or a country on the other side.
-- from: first day. On this day or later.
-- to: last day. On this day or sooner.
--
-- Example: archive query meetings --country China --with "United States" --from 2023

WITH RECURSIVE
-- steps: names
one_named(entity_type, entity_id) AS (
    SELECT names.entity_type, names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type IN ('person', 'organisation')
    WHERE keys.parameter IN ('person', 'country')
    UNION
    SELECT 'person', people.id FROM keys JOIN people ON CAST(people.id AS TEXT) = keys.value
    WHERE keys.parameter IN ('person', 'country')
    UNION
    SELECT 'organisation', organisations.id FROM keys JOIN organisations ON CAST(organisations.id AS TEXT) = keys.value
    WHERE keys.parameter IN ('person', 'country')
),
one(entity_type, entity_id) AS (
    SELECT entity_type, entity_id FROM one_named
    UNION
    SELECT 'organisation', organisations.id
    FROM one_named
    JOIN organisations AS country
        ON one_named.entity_type = 'organisation' AND country.id = one_named.entity_id AND country.kind = 'country'
    JOIN organisations ON organisations.country = country.country
    UNION
    SELECT 'person', tenures.person_id
    FROM one_named
    JOIN organisations AS country
        ON one_named.entity_type = 'organisation' AND country.id = one_named.entity_id AND country.kind = 'country'
    JOIN positions ON positions.country = country.country
    JOIN tenures ON tenures.position_id = positions.id
    UNION
    SELECT 'person', people.id
    FROM one_named
    JOIN organisations AS country
        ON one_named.entity_type = 'organisation' AND country.id = one_named.entity_id AND country.kind = 'country'
    JOIN people ON people.country = country.country
),
other_named(entity_type, entity_id) AS (
    SELECT names.entity_type, names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type IN ('person', 'organisation')
    WHERE keys.parameter = 'with'
    UNION
    SELECT 'person', people.id FROM keys JOIN people ON CAST(people.id AS TEXT) = keys.value
    WHERE keys.parameter = 'with'
    UNION
    SELECT 'organisation', organisations.id FROM keys JOIN organisations ON CAST(organisations.id AS TEXT) = keys.value
    WHERE keys.parameter = 'with'
),
other(entity_type, entity_id) AS (
    SELECT entity_type, entity_id FROM other_named
    UNION
    SELECT 'organisation', organisations.id
    FROM other_named
    JOIN organisations AS country
        ON other_named.entity_type = 'organisation' AND country.id = other_named.entity_id AND country.kind = 'country'
    JOIN organisations ON organisations.country = country.country
    UNION
    SELECT 'person', tenures.person_id
    FROM other_named
    JOIN organisations AS country
        ON other_named.entity_type = 'organisation' AND country.id = other_named.entity_id AND country.kind = 'country'
    JOIN positions ON positions.country = country.country
    JOIN tenures ON tenures.position_id = positions.id
    UNION
    SELECT 'person', people.id
    FROM other_named
    JOIN organisations AS country
        ON other_named.entity_type = 'organisation' AND country.id = other_named.entity_id AND country.kind = 'country'
    JOIN people ON people.country = country.country
),
days(first, last) AS (
    SELECT NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), '')
),
chosen(id) AS (
    SELECT events.id
    FROM events
    CROSS JOIN days
    WHERE events.type = 'CONSULT'
      AND events.modality = 'asserted'
      AND (days.first IS NULL OR events.date_latest >= days.first)
      AND (days.last IS NULL OR events.date_earliest <= days.last)
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter IN ('person', 'country'))
           OR EXISTS (SELECT 1 FROM event_participants JOIN one
                      ON one.entity_type = event_participants.entity_type
                      AND one.entity_id = event_participants.entity_id
                      WHERE event_participants.event_id = events.id AND event_participants.role <> 'place'))
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'with')
           OR EXISTS (SELECT 1 FROM event_participants JOIN other
                      ON other.entity_type = event_participants.entity_type
                      AND other.entity_id = event_participants.entity_id
                      WHERE event_participants.event_id = events.id AND event_participants.role <> 'place'))
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
