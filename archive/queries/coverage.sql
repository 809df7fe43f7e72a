-- What does the archive hold, outlet by outlet or over time?
--
-- by: outlet, language, year or month. What to count by; outlet where nothing is given.
--
-- Example: archive query coverage --by year
--
-- Live versions only. claims are those asserted and not rejected; events are reports of events.

WITH parts AS (
    SELECT id, published_on,
           CASE coalesce(NULLIF(CAST(:by AS TEXT), ''), 'outlet')
               WHEN 'outlet' THEN publisher
               WHEN 'language' THEN language
               WHEN 'year' THEN substr(published_on, 1, 4)
               WHEN 'month' THEN substr(published_on, 1, 7)
           END AS part
    FROM articles
    WHERE superseded_by_id IS NULL
),
claimed AS (
    SELECT article_id, count(*) AS claims
    FROM claims
    WHERE modality = 'asserted' AND status <> 'rejected'
    GROUP BY article_id
),
reported AS (
    SELECT article_id, count(*) AS events
    FROM event_reports
    GROUP BY article_id
)
SELECT coalesce(parts.part, 'unknown') AS part,
       count(*) AS articles,
       CAST(sum(CASE WHEN parts.published_on IS NULL THEN 1 ELSE 0 END) AS INTEGER) AS undated,
       min(parts.published_on) AS first_published,
       max(parts.published_on) AS last_published,
       CAST(coalesce(sum(claimed.claims), 0) AS INTEGER) AS claims,
       CAST(coalesce(sum(reported.events), 0) AS INTEGER) AS events
FROM parts
LEFT JOIN claimed ON claimed.article_id = parts.id
LEFT JOIN reported ON reported.article_id = parts.id
GROUP BY parts.part
ORDER BY CASE WHEN parts.part IS NULL THEN 1 ELSE 0 END,
         CASE WHEN CAST(:by AS TEXT) IN ('year', 'month') THEN parts.part END,
         count(*) DESC, parts.part
