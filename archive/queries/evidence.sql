-- Which sentences carry the bounds of a tenure?
--
-- tenure: number, required. The tenure_id that the other questions give.
-- known_at: day. Only what had been published by this day.
--
-- Example: archive query evidence --tenure 7731808473049115
--
-- bears_on: start and end, the claims that carry these bounds; within, other reports of the tenure; against, those that
-- say otherwise and were not followed.

SELECT evidence.bears_on, evidence.quote, evidence.publisher, evidence.published_on, evidence.title, evidence.url,
       evidence.aspect, evidence.date_earliest, evidence.date_latest, evidence.date_basis, evidence.attributed_to,
       evidence.confidence, holders.person, holders.position, holders.organisation,
       evidence.article_id, evidence.char_start, evidence.char_end, evidence.claim_id, evidence.tenure_id
FROM evidence
JOIN articles ON articles.id = evidence.article_id
JOIN holders ON holders.tenure_id = evidence.tenure_id
WHERE evidence.tenure_id = CAST(NULLIF(CAST(:tenure AS TEXT), '') AS BIGINT)
  AND (NULLIF(CAST(:known_at AS TEXT), '') IS NULL
       OR coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
          <= CAST(:known_at AS TEXT))
ORDER BY CASE evidence.bears_on WHEN 'start' THEN 1 WHEN 'end' THEN 2 WHEN 'within' THEN 3 ELSE 4 END,
         coalesce(evidence.published_on, '9999'), evidence.article_id, evidence.char_start, evidence.claim_id
