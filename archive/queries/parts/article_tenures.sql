SELECT tenure_evidence.claim_id, tenure_evidence.tenure_id, tenure_evidence.bears_on,
       holders.person, holders.position, holders.organisation
FROM claims
JOIN tenure_evidence ON tenure_evidence.claim_id = claims.id
JOIN holders ON holders.tenure_id = tenure_evidence.tenure_id
WHERE claims.article_id = CAST(:id AS BIGINT)
ORDER BY tenure_evidence.claim_id,
         CASE tenure_evidence.bears_on WHEN 'start' THEN 1 WHEN 'end' THEN 2 WHEN 'within' THEN 3 ELSE 4 END,
         holders.person, tenure_evidence.tenure_id
