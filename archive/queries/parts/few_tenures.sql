WITH RECURSIVE
typed(parameter, value) AS (
    VALUES ('organisation', CAST(:id AS TEXT))
),
-- steps: names, bodies
few AS (
    SELECT tenures.id
    FROM bodies
    JOIN positions ON positions.organisation_id = bodies.id
    JOIN tenures ON tenures.position_id = positions.id
    LIMIT CAST(:most AS BIGINT)
)
SELECT count(*) AS tenures FROM few
