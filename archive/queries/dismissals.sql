-- Who was dismissed, resigned or came under investigation, and when?
--
-- organisation: name of an organisation. The organisation of a post that the person has held, by any of its names; those under it are covered too.
-- from: first day. On this day or later.
-- to: last day. On this day or sooner.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query dismissals --organisation PLA --from 2023

WITH RECURSIVE
-- steps: names, bodies
days(first, last) AS (
    SELECT NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), '')
)
SELECT people.name AS person, events.mode, events.title, events.date_earliest, events.date_latest, events.date_basis,
       events.articles, events.id AS event_id
FROM events
CROSS JOIN days
JOIN event_participants
    ON event_participants.event_id = events.id
    AND event_participants.entity_type = 'person' AND event_participants.role IN ('subject', 'recipient')
JOIN people ON people.id = event_participants.entity_id
WHERE events.type = 'PERSONNEL'
  AND events.modality = 'asserted'
  AND events.mode IN ('dismiss', 'resign', 'investigate', 'expel', 'suspend')
  AND (days.first IS NULL OR events.date_latest >= days.first)
  AND (days.last IS NULL OR events.date_earliest <= days.last)
  AND (NOT EXISTS (SELECT 1 FROM keys)
       OR EXISTS (SELECT 1 FROM event_participants AS body
                  WHERE body.event_id = events.id AND body.entity_type = 'organisation'
                    AND body.entity_id IN (SELECT id FROM bodies))
       OR EXISTS (SELECT 1 FROM tenures JOIN positions ON positions.id = tenures.position_id
                  WHERE tenures.person_id = people.id AND positions.organisation_id IN (SELECT id FROM bodies)))
ORDER BY coalesce(events.date_earliest, events.date_latest, '9999'), people.name, events.id
