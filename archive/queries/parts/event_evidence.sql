SELECT event_evidence.quote, event_evidence.article_id, articles.url, articles.title, articles.publisher,
       articles.published_on, event_reports.char_start, event_reports.char_end,
       event_evidence.report_id
FROM event_evidence
JOIN event_reports ON event_reports.id = event_evidence.report_id
JOIN articles ON articles.id = event_evidence.article_id
WHERE event_evidence.event_id = CAST(:id AS BIGINT)
ORDER BY coalesce(articles.published_on, '9999'), event_evidence.article_id, event_reports.char_start
