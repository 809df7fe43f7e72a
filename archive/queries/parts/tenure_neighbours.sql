-- The post is named too: by it the view numbers the tenures of this post alone, and not of all.
SELECT successions.predecessor_tenure_id, successions.predecessor, successions.successor_tenure_id, successions.successor
FROM successions
WHERE successions.position_id = CAST(:position AS BIGINT) AND successions.tenure_id = CAST(:id AS BIGINT)
