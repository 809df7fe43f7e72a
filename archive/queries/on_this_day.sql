-- What began, ended or happened on a day?
--
-- day: day of any year, required. A day of one year, or without its year that day of every year.
-- known_at: day. As it was known on this day, from what had been published by then.
--
-- Example: archive query on_this_day --day 10-24
--
-- certain: dated to that day. possible: dated to some days of its month, that day among them; only for a day of one year.

WITH RECURSIVE
asked(day, known_at) AS (
    SELECT CAST(:day AS TEXT), NULLIF(CAST(:known_at AS TEXT), '')
),
years(year, last) AS (
    SELECT CAST(substr(min(first), 1, 4) AS INTEGER), CAST(substr(max(last), 1, 4) AS INTEGER)
    FROM (
        SELECT min(date_earliest) AS first, max(date_earliest) AS last FROM events
        UNION ALL
        SELECT min(start_latest), max(start_latest) FROM tenures
        UNION ALL
        SELECT min(end_earliest), max(end_earliest) FROM tenures
    ) AS ends
    UNION ALL
    SELECT year + 1, last FROM years WHERE year < last
),
-- With its year one day and its month; without it that day of every year.
days(day, first, last) AS (
    SELECT day, substr(day, 1, 8) || '01', substr(day, 1, 8) || '31' FROM asked WHERE length(day) = 10
    UNION ALL
    SELECT CAST(years.year AS TEXT) || '-' || asked.day, NULL, NULL
    FROM asked
    CROSS JOIN years
    WHERE length(asked.day) = 5
),
spells AS (
    SELECT tenures.id, tenures.person_id, tenures.position_id, tenures.start_earliest, tenures.start_latest,
           tenures.end_earliest, tenures.end_latest, tenures.acting
    FROM tenures
    CROSS JOIN asked
    WHERE asked.known_at IS NULL
    UNION ALL
    SELECT versions.tenure_id, versions.person_id, versions.position_id, versions.start_earliest, versions.start_latest,
           versions.end_earliest, versions.end_latest, versions.acting
    FROM tenure_versions AS versions
    CROSS JOIN asked
    WHERE asked.known_at IS NOT NULL
      AND (versions.known_from IS NULL OR versions.known_from <= asked.known_at)
      AND (versions.known_to IS NULL OR asked.known_at < versions.known_to)
),
changes(change, earliest, latest, person_id, position_id, acting, tenure_id) AS (
    SELECT 'began', start_earliest, start_latest, person_id, position_id, acting, id
    FROM spells
    WHERE start_earliest IS NOT NULL
    UNION ALL
    SELECT 'ended', end_earliest, end_latest, person_id, position_id, acting, id
    FROM spells
    WHERE end_earliest IS NOT NULL
),
moments(change, earliest, latest, person_id, position_id, acting, tenure_id, event_id) AS (
    SELECT change, earliest, latest, person_id, position_id, acting, tenure_id, CAST(NULL AS BIGINT)
    FROM changes
    WHERE earliest = latest AND earliest IN (SELECT day FROM days)
    UNION ALL
    SELECT changes.change, changes.earliest, changes.latest, changes.person_id, changes.position_id, changes.acting,
           changes.tenure_id, NULL
    FROM days
    JOIN changes ON changes.earliest BETWEEN days.first AND days.day
        AND changes.latest BETWEEN days.day AND days.last AND changes.earliest < changes.latest
    UNION ALL
    SELECT 'happened', events.date_earliest, events.date_latest, NULL, NULL, NULL, NULL, events.id
    FROM days
    JOIN events ON events.date_earliest = days.day AND events.date_latest = events.date_earliest
    UNION ALL
    SELECT 'happened', events.date_earliest, events.date_latest, NULL, NULL, NULL, NULL, events.id
    FROM days
    JOIN events ON events.date_earliest BETWEEN days.first AND days.day
        AND events.date_latest BETWEEN days.day AND days.last AND events.date_earliest < events.date_latest
)
SELECT moments.change, moments.earliest, moments.latest,
       CASE WHEN moments.earliest = moments.latest THEN 'certain' ELSE 'possible' END AS certainty,
       people.name AS person, positions.title AS position, organisations.name AS organisation, moments.acting,
       events.title AS event, moments.tenure_id, moments.event_id
FROM moments
CROSS JOIN asked
LEFT JOIN people ON people.id = moments.person_id
LEFT JOIN positions ON positions.id = moments.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
LEFT JOIN events ON events.id = moments.event_id
WHERE moments.event_id IS NULL OR asked.known_at IS NULL
   OR EXISTS (
       SELECT 1
       FROM event_evidence
       JOIN articles ON articles.id = event_evidence.article_id
       WHERE event_evidence.event_id = moments.event_id
         AND coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
             <= asked.known_at
   )
ORDER BY CASE WHEN moments.earliest = moments.latest THEN 1 ELSE 2 END, moments.earliest DESC, moments.change,
         people.name, positions.title, events.title, moments.tenure_id, moments.event_id
