SELECT successions.predecessor_tenure_id, successions.predecessor, successions.successor_tenure_id, successions.successor
FROM tenures
JOIN successions ON successions.position_id = tenures.position_id AND successions.tenure_id = tenures.id
WHERE tenures.id = CAST(:id AS BIGINT)
