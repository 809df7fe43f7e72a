-- Which posts did a person hold, in the order in which they began?
--
-- person: name of one person, required. The person, by any form of the name or by id.
--
-- Example: archive query career --person "Li Shangfu"

WITH RECURSIVE
-- steps: names, persons
SELECT person, position, organisation, start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       acting, end_reason, articles, tenure_id
FROM careers
WHERE person_id IN (SELECT id FROM persons)
ORDER BY person_id, ordinal
