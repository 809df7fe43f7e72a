-- When did a one-seat post stand empty?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- from: first day. Vacancies that may have lasted to this day or later.
-- to: last day. Vacancies that may have begun on this day or sooner.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query vacancies --organisation China --from 2023
--
-- from_ bounds: when the predecessor left. to_ bounds: when the successor began; empty where nobody has since.

WITH RECURSIVE
-- steps: names, bodies, posts
days(first, last) AS (
    SELECT NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), '')
)
SELECT position, organisation, from_earliest, from_latest, to_earliest, to_latest, certainty, predecessor, successor,
       predecessor_tenure_id, successor_tenure_id
FROM vacancies
CROSS JOIN days
WHERE (days.first IS NULL OR to_latest IS NULL OR to_latest >= days.first)
  AND (days.last IS NULL OR from_earliest IS NULL OR from_earliest <= days.last)
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR position_id IN (SELECT id FROM posts))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation') OR organisation_id IN (SELECT id FROM bodies))
ORDER BY from_latest, coalesce(organisation, ''), position, predecessor_tenure_id
