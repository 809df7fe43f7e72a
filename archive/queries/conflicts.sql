-- Which claims cannot all be true?
--
-- status: open, settled, dismissed or all. Open ones where nothing is given.
-- certainty: certain or possible. Only those that are so.
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- person: name of a person. The person, by any form of the name.
-- known_at: day. Of those that there are today, those whose claims had all been published by this day.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query conflicts --organisation China
--
-- certain: the claims cannot all be true. possible: perhaps they cannot. tenure_id and other_tenure_id are the spells on
-- which the claims bear.

WITH RECURSIVE
-- steps: names, bodies, posts, persons, wanted
parties AS (
    SELECT conflict_claims.conflict_id, min(tenure_evidence.tenure_id) AS one, max(tenure_evidence.tenure_id) AS other
    FROM conflict_claims
    JOIN tenure_evidence ON tenure_evidence.claim_id = conflict_claims.claim_id
    JOIN tenures ON tenures.id = tenure_evidence.tenure_id
    JOIN conflicts ON conflicts.id = conflict_claims.conflict_id AND conflicts.position_id = tenures.position_id
        AND (conflicts.person_id IS NULL OR conflicts.person_id = tenures.person_id)
    GROUP BY conflict_claims.conflict_id
)
SELECT conflicts.kind, conflicts.certainty, coalesce(people.name, holder.name) AS person,
       NULLIF(other.name, coalesce(people.name, holder.name)) AS other_person, positions.title AS position,
       organisations.name AS organisation, conflicts.detail, conflicts.status,
       (SELECT count(*) FROM conflict_claims WHERE conflict_claims.conflict_id = conflicts.id) AS claims,
       conflicts.id AS conflict_id, parties.one AS tenure_id, NULLIF(parties.other, parties.one) AS other_tenure_id
FROM conflicts
JOIN wanted ON wanted.id = conflicts.position_id
JOIN positions ON positions.id = conflicts.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN people ON people.id = conflicts.person_id
LEFT JOIN parties ON parties.conflict_id = conflicts.id
LEFT JOIN tenures AS one ON one.id = parties.one
LEFT JOIN people AS holder ON holder.id = one.person_id
LEFT JOIN tenures AS two ON two.id = parties.other
LEFT JOIN people AS other ON other.id = two.person_id
WHERE (conflicts.status = coalesce(NULLIF(CAST(:status AS TEXT), ''), 'open') OR CAST(:status AS TEXT) = 'all')
  AND (NULLIF(CAST(:certainty AS TEXT), '') IS NULL OR conflicts.certainty = CAST(:certainty AS TEXT))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'person')
       OR EXISTS (SELECT 1
                  FROM conflict_claims
                  JOIN claims ON claims.id = conflict_claims.claim_id
                  WHERE conflict_claims.conflict_id = conflicts.id AND claims.person_id IN (SELECT id FROM persons)))
  AND NOT EXISTS (
      SELECT 1
      FROM conflict_claims
      JOIN claims ON claims.id = conflict_claims.claim_id
      JOIN articles ON articles.id = claims.article_id
      WHERE conflict_claims.conflict_id = conflicts.id
        AND coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
            > NULLIF(CAST(:known_at AS TEXT), '')
  )
ORDER BY conflicts.certainty, coalesce(organisations.name, ''), positions.title, conflicts.kind, conflicts.id
