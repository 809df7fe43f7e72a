WITH RECURSIVE
typed(parameter, value) AS (
    VALUES ('post', CAST(:name AS TEXT))
),
-- steps: names, posts
SELECT positions.id, positions.title AS name, organisations.name AS detail
FROM positions
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE positions.id IN (SELECT id FROM posts)
ORDER BY coalesce(organisations.name, ''), positions.title, positions.id
