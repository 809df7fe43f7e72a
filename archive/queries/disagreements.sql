-- Which outlets date the same beginning or end differently?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- person: name of a person. The person, by any form of the name.
-- known_at: day. From what had been published by this day.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query disagreements --organisation China
--
-- Two stated dates of one beginning or end with no day in common, from different outlets; live articles only, and no claim
-- that was rejected or corrected on review.
-- A person with several spells in one post may show up here without any outlet being wrong.

WITH RECURSIVE
-- steps: names, bodies, posts, persons, wanted
dated AS (
    SELECT claims.id, claims.person_id, claims.position_id, claims.aspect, claims.date_earliest, claims.date_latest,
           claims.quote, articles.publisher, articles.id AS article_id,
           (SELECT min(tenure_evidence.tenure_id)
            FROM tenure_evidence
            JOIN tenures ON tenures.id = tenure_evidence.tenure_id
            WHERE tenure_evidence.claim_id = claims.id AND tenures.person_id = claims.person_id) AS tenure_id,
           -- An outlet that gives one date several times gives it once.
           row_number() OVER (
               PARTITION BY claims.person_id, claims.position_id, claims.aspect, articles.publisher,
                            claims.date_earliest, claims.date_latest
               ORDER BY coalesce(articles.published_on, '9999'), claims.id
           ) AS telling
    FROM claims
    JOIN wanted ON wanted.id = claims.position_id
    JOIN articles ON articles.id = claims.article_id AND articles.superseded_by_id IS NULL
    WHERE claims.aspect IN ('began', 'ended') AND claims.modality = 'asserted'
      AND claims.status NOT IN ('rejected', 'corrected')
      AND claims.date_earliest IS NOT NULL AND claims.date_latest IS NOT NULL
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'person') OR claims.person_id IN (SELECT id FROM persons))
      AND (NULLIF(CAST(:known_at AS TEXT), '') IS NULL
           OR coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
              <= CAST(:known_at AS TEXT))
)
SELECT people.name AS person, positions.title AS position, organisations.name AS organisation, one.aspect,
       one.publisher AS outlet, one.date_earliest AS earliest, one.date_latest AS latest, one.quote,
       other.publisher AS other_outlet, other.date_earliest AS other_earliest, other.date_latest AS other_latest,
       other.quote AS other_quote, one.article_id, other.article_id AS other_article_id,
       one.tenure_id, NULLIF(other.tenure_id, one.tenure_id) AS other_tenure_id
FROM dated AS one
JOIN dated AS other
    ON other.person_id = one.person_id AND other.position_id = one.position_id AND other.aspect = one.aspect
    AND one.date_latest < other.date_earliest AND other.publisher <> one.publisher AND other.telling = 1
JOIN people ON people.id = one.person_id
JOIN positions ON positions.id = one.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE one.telling = 1
ORDER BY person, position, one.aspect, one.date_earliest, other.date_earliest, one.id, other.id
