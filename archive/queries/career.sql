-- Which posts did a person hold, in the order in which they began?
--
-- person: name of one person, required. The person, by any form of the name or by id.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
--
-- Example: archive query career --person "Li Shangfu"

WITH RECURSIVE
-- steps: names, persons
wanted(id) AS (
    SELECT position_id FROM tenures WHERE person_id IN (SELECT id FROM persons)
    UNION
    SELECT position_id FROM tenure_versions WHERE person_id IN (SELECT id FROM persons)
),
-- steps: believed
SELECT person, position, organisation, start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       acting, end_reason, articles, tenure_id
FROM believed
WHERE person_id IN (SELECT id FROM persons)
ORDER BY person_id, coalesce(start_latest, first_seen, start_earliest, end_latest, end_earliest, '9999'), tenure_id
