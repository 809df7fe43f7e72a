WITH RECURSIVE
above(id, parent_id, kind, depth) AS (
    SELECT organisation_id, parent_id, kind, 1
    FROM organisation_parents
    WHERE organisation_id = CAST(:id AS BIGINT)
    UNION
    SELECT parents.organisation_id, parents.parent_id, parents.kind, above.depth + 1
    FROM above
    JOIN organisation_parents AS parents ON parents.organisation_id = above.parent_id
    WHERE above.depth < 6
),
under(id, parent_id, kind, depth) AS (
    SELECT organisation_id, parent_id, kind, 1
    FROM organisation_parents
    WHERE parent_id = CAST(:id AS BIGINT)
    UNION
    SELECT parents.organisation_id, parents.parent_id, parents.kind, under.depth + 1
    FROM under
    JOIN organisation_parents AS parents ON parents.parent_id = under.id
    WHERE under.depth < 2
),
both_sides(side, id, under_id, kind, depth) AS (
    SELECT 'above', parent_id, id, kind, depth FROM above
    UNION ALL
    SELECT 'under', id, parent_id, kind, depth FROM under
)
SELECT both_sides.side, both_sides.id, organisations.name, both_sides.under_id, both_sides.kind, both_sides.depth
FROM both_sides
JOIN organisations ON organisations.id = both_sides.id
ORDER BY both_sides.side, both_sides.depth, organisations.name, organisations.id
LIMIT CAST(:most AS BIGINT)
