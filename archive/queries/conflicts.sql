-- Which claims cannot all be true?
--
-- status: open, settled, dismissed or all. Open ones where nothing is given.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query conflicts --status open

WITH RECURSIVE
-- steps: names, bodies
SELECT conflicts.kind, conflicts.certainty, people.name AS person, positions.title AS position,
       organisations.name AS organisation, conflicts.detail, conflicts.status,
       (SELECT count(*) FROM conflict_claims WHERE conflict_claims.conflict_id = conflicts.id) AS claims,
       conflicts.id AS conflict_id
FROM conflicts
JOIN positions ON positions.id = conflicts.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN people ON people.id = conflicts.person_id
WHERE (conflicts.status = coalesce(NULLIF(CAST(:status AS TEXT), ''), 'open') OR CAST(:status AS TEXT) = 'all')
  AND (NOT EXISTS (SELECT 1 FROM keys) OR positions.organisation_id IN (SELECT id FROM bodies))
ORDER BY conflicts.certainty, coalesce(organisations.name, ''), positions.title, conflicts.kind, conflicts.id
