-- Which claims cannot all be true?
--
-- status: open, settled, dismissed or all. Open ones where nothing is given.
-- certainty: certain or possible. Only those that are so.
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- person: name of a person. The person, by any form of the name.
-- known_at: day. Those that there were on this day, from what had been published by then.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query conflicts --organisation China
--
-- certain: the claims cannot all be true. possible: perhaps they cannot. tenure_id and other_tenure_id are the spells on
-- which the claims bear, by today's evidence. status is what has been decided since, also of a conflict of an earlier day.

WITH RECURSIVE
-- steps: names, bodies, posts, persons, wanted
disputed AS (
    SELECT conflicts.id, conflicts.kind, conflicts.certainty, conflicts.position_id, conflicts.person_id,
           conflicts.detail, conflicts.status, NULL AS version_id
    FROM wanted
    CROSS JOIN conflicts
    WHERE NULLIF(CAST(:known_at AS TEXT), '') IS NULL AND conflicts.position_id IN (wanted.id)
    UNION ALL
    SELECT versions.conflict_id, versions.kind, versions.certainty, versions.position_id, versions.person_id,
           versions.detail, coalesce(conflicts.status, 'open'), versions.id
    FROM wanted
    CROSS JOIN conflict_versions AS versions
    LEFT JOIN conflicts ON conflicts.id = versions.conflict_id
    WHERE NULLIF(CAST(:known_at AS TEXT), '') IS NOT NULL AND versions.position_id IN (wanted.id)
      AND (versions.known_from IS NULL OR versions.known_from <= CAST(:known_at AS TEXT))
      AND (versions.known_to IS NULL OR CAST(:known_at AS TEXT) < versions.known_to)
),
taking_part AS (
    SELECT disputed.id AS conflict_id, conflict_claims.claim_id
    FROM disputed
    JOIN conflict_claims ON conflict_claims.conflict_id = disputed.id
    WHERE disputed.version_id IS NULL
    UNION ALL
    SELECT disputed.id, conflict_version_claims.claim_id
    FROM disputed
    JOIN conflict_version_claims ON conflict_version_claims.version_id = disputed.version_id
    JOIN claims ON claims.id = conflict_version_claims.claim_id
    JOIN articles ON articles.id = claims.article_id
    WHERE coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
          <= CAST(:known_at AS TEXT)
),
parties AS (
    SELECT disputed.id AS conflict_id, min(tenure_evidence.tenure_id) AS one, max(tenure_evidence.tenure_id) AS other
    FROM disputed
    JOIN taking_part ON taking_part.conflict_id = disputed.id
    JOIN tenure_evidence ON tenure_evidence.claim_id = taking_part.claim_id
    JOIN tenures ON tenures.id = tenure_evidence.tenure_id AND tenures.position_id = disputed.position_id
        AND (disputed.person_id IS NULL OR disputed.person_id = tenures.person_id)
    GROUP BY disputed.id
)
SELECT disputed.kind, disputed.certainty, coalesce(people.name, holder.name) AS person,
       NULLIF(other.name, coalesce(people.name, holder.name)) AS other_person, positions.title AS position,
       organisations.name AS organisation, disputed.detail, disputed.status,
       (SELECT count(*) FROM taking_part WHERE taking_part.conflict_id = disputed.id) AS claims,
       disputed.id AS conflict_id, parties.one AS tenure_id, NULLIF(parties.other, parties.one) AS other_tenure_id
FROM disputed
JOIN positions ON positions.id = disputed.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN people ON people.id = disputed.person_id
LEFT JOIN parties ON parties.conflict_id = disputed.id
LEFT JOIN tenures AS one ON one.id = parties.one
LEFT JOIN people AS holder ON holder.id = one.person_id
LEFT JOIN tenures AS two ON two.id = parties.other
LEFT JOIN people AS other ON other.id = two.person_id
WHERE (disputed.status = coalesce(NULLIF(CAST(:status AS TEXT), ''), 'open') OR CAST(:status AS TEXT) = 'all')
  AND (NULLIF(CAST(:certainty AS TEXT), '') IS NULL OR disputed.certainty = CAST(:certainty AS TEXT))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'person')
       OR disputed.person_id IN (SELECT id FROM persons)
       OR EXISTS (SELECT 1
                  FROM taking_part
                  JOIN claims ON claims.id = taking_part.claim_id
                  WHERE taking_part.conflict_id = disputed.id AND claims.person_id IN (SELECT id FROM persons)))
ORDER BY disputed.certainty, coalesce(organisations.name, ''), positions.title, disputed.kind, disputed.id
