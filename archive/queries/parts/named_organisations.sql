WITH named(id) AS (
    SELECT entity_id
    FROM names
    WHERE folded = CAST(:name AS TEXT) AND entity_type = 'organisation'
    UNION
    SELECT CASE WHEN trim(CAST(:name AS TEXT), '0123456789') = '' AND length(CAST(:name AS TEXT)) BETWEEN 1 AND 18
                THEN CAST(CAST(:name AS TEXT) AS BIGINT) END
)
SELECT organisations.id, organisations.name, organisations.country AS detail
FROM named
JOIN organisations ON organisations.id = named.id
ORDER BY organisations.name, organisations.id
