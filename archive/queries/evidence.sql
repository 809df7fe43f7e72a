-- Which sentences carry the bounds of a tenure?
--
-- tenure: number, required. The tenure_id that the other questions give.
--
-- Example: archive query evidence --tenure 1234567890
--
-- bears_on: start, end, within (seen in the post) or against (says otherwise, and was outweighed).

SELECT evidence.bears_on, evidence.quote, evidence.publisher, evidence.published_on, evidence.title, evidence.url,
       evidence.aspect, evidence.date_earliest, evidence.date_latest, evidence.date_basis, evidence.attributed_to,
       evidence.confidence, holders.person, holders.position, holders.organisation,
       evidence.article_id, evidence.char_start, evidence.char_end, evidence.claim_id, evidence.tenure_id
FROM evidence
JOIN holders ON holders.tenure_id = evidence.tenure_id
WHERE evidence.tenure_id = CAST(NULLIF(CAST(:tenure AS TEXT), '') AS BIGINT)
ORDER BY CASE evidence.bears_on WHEN 'start' THEN 1 WHEN 'end' THEN 2 WHEN 'within' THEN 3 ELSE 4 END,
         coalesce(evidence.published_on, '9999'), evidence.article_id, evidence.char_start, evidence.claim_id
