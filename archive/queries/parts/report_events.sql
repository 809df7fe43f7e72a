SELECT event_evidence.report_id, event_evidence.event_id, events.title, events.articles
FROM event_reports
JOIN event_evidence ON event_evidence.report_id = event_reports.id
JOIN events ON events.id = event_evidence.event_id
WHERE event_reports.article_id = CAST(:id AS BIGINT)
ORDER BY event_evidence.report_id, event_evidence.event_id
