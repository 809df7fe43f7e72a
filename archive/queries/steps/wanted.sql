wanted(id) AS (
    SELECT positions.id
    FROM positions
    WHERE (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR positions.id IN (SELECT id FROM posts))
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation')
           OR positions.organisation_id IN (SELECT id FROM bodies))
)
