-- Who held which post, and between which days did it begin and end?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- person: name of a person. The person, by any form of the name.
-- as_of: day. Those who held it on this day, each with how certain that is.
-- from: first day. Those who may have held it on this day or later.
-- to: last day. Those who may have held it on this day or sooner.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- exact: flag. The organisation alone, without those under it.
--
-- Only with as_of: certainty, days_since_seen
-- Example: archive query holders --organisation PLA --as-of 2023-12-22
--
-- On a day, certain: start_latest <= day <= end_earliest, on both sides of it a report has the holder in the post or says
-- when the tenure began or ended. carried_forward: the holder was last seen before that day, and no end is known.
-- possible: every other day that no bound excludes. No row: outside the bounds, or known only from looking back. Seen first
-- on 2023-12-21, after a predecessor last seen on 2022-10-23, and last on 2025-11-10: possible on 2023-03-01, certain on
-- 2024-06-01, carried forward on 2026-01-01, and not in the post on 2022-10-01. Of two tenures of one holder in one post
-- that a day may lie in, the one that has it certain answers, or else the one with the later sighting.

WITH RECURSIVE
-- steps: names, bodies, posts, persons
days(as_of, first, last, known_at) AS (
    SELECT NULLIF(CAST(:as_of AS TEXT), ''), NULLIF(CAST(:from AS TEXT), ''), NULLIF(CAST(:to AS TEXT), ''), NULLIF(CAST(:known_at AS TEXT), '')
),
-- The posts to look at: what is asked for most closely finds them, and the rest of the question is put to their tenures.
-- CROSS JOIN keeps SQLite to this order.
asked(id) AS (
    SELECT id FROM posts
    UNION
    SELECT positions.id
    FROM bodies
    JOIN positions ON positions.organisation_id = bodies.id
    WHERE NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post')
    UNION
    SELECT tenures.position_id
    FROM persons
    JOIN tenures ON tenures.person_id = persons.id
    WHERE NOT EXISTS (SELECT 1 FROM keys WHERE parameter <> 'person')
    UNION
    SELECT versions.position_id
    FROM persons
    JOIN tenure_versions AS versions ON versions.person_id = persons.id
    WHERE NOT EXISTS (SELECT 1 FROM keys WHERE parameter <> 'person')
    UNION
    -- The comparison with itself tells PostgreSQL that these are few, since for nearly every question there are none.
    SELECT positions.id
    FROM positions
    WHERE NOT EXISTS (SELECT 1 FROM keys) AND positions.id = coalesce(positions.id, 0)
),
spells AS (
    SELECT tenures.id AS tenure_id, tenures.person_id, tenures.position_id,
           tenures.start_earliest, tenures.start_latest, tenures.end_earliest, tenures.end_latest,
           tenures.first_seen, tenures.last_seen, tenures.acting, tenures.end_reason, tenures.articles
    FROM days
    CROSS JOIN asked
    CROSS JOIN tenures
    -- IN keeps SQLite to the index of the table, where = lets it make one of all rows for each question.
    WHERE days.known_at IS NULL AND tenures.position_id IN (asked.id)
    UNION ALL
    SELECT versions.tenure_id, versions.person_id, versions.position_id,
           versions.start_earliest, versions.start_latest, versions.end_earliest, versions.end_latest,
           versions.first_seen, versions.last_seen, versions.acting, versions.end_reason, versions.articles
    FROM days
    CROSS JOIN asked
    CROSS JOIN tenure_versions AS versions
    WHERE days.known_at IS NOT NULL AND versions.position_id IN (asked.id)
      AND (versions.known_from IS NULL OR versions.known_from <= days.known_at)
      AND (versions.known_to IS NULL OR days.known_at < versions.known_to)
),
found AS (
    SELECT spells.*, people.name AS person, positions.title AS position, organisations.name AS organisation,
           CASE
               WHEN days.as_of IS NULL THEN NULL
               WHEN spells.start_latest <= days.as_of AND days.as_of <= spells.end_earliest THEN 'certain'
               WHEN spells.end_latest IS NULL AND days.as_of > spells.last_seen THEN 'carried_forward'
               ELSE 'possible'
           END AS certainty,
           CASE WHEN days.as_of > spells.last_seen THEN
               day_number(days.as_of)
               - day_number(spells.last_seen)
           END AS days_since_seen
    FROM days
    CROSS JOIN spells
    CROSS JOIN people
    CROSS JOIN positions
    LEFT JOIN organisations ON organisations.id = positions.organisation_id
    WHERE people.id = spells.person_id AND positions.id = spells.position_id
      AND confident(spells)
      AND (days.as_of IS NULL
           OR ((spells.start_earliest IS NULL OR spells.start_earliest <= days.as_of)
               AND (spells.end_latest IS NULL OR days.as_of <= spells.end_latest)
               AND NOT (spells.end_latest IS NULL AND spells.last_seen IS NULL
                        AND spells.start_latest IS NOT NULL AND days.as_of > spells.start_latest
                        AND (spells.end_earliest IS NULL OR days.as_of > spells.end_earliest))))
      AND (days.first IS NULL OR spells.end_latest IS NULL OR spells.end_latest >= days.first)
      AND (days.last IS NULL OR spells.start_earliest IS NULL OR spells.start_earliest <= days.last)
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR spells.position_id IN (SELECT id FROM posts))
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation') OR positions.organisation_id IN (SELECT id FROM bodies))
      AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'person') OR spells.person_id IN (SELECT id FROM persons))
),
ranked AS (
    SELECT found.*,
           row_number() OVER (
               PARTITION BY person_id, position_id, acting, CASE WHEN certainty IS NULL THEN tenure_id END
               ORDER BY CASE certainty WHEN 'certain' THEN 1 ELSE 2 END, coalesce(last_seen, '') DESC, tenure_id
           ) AS choice
    FROM found
)
SELECT person, position, organisation, start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       acting, end_reason, articles, tenure_id, certainty, days_since_seen
FROM ranked
WHERE choice = 1
ORDER BY CASE certainty WHEN 'certain' THEN 1 WHEN 'carried_forward' THEN 2 ELSE 3 END,
         coalesce(organisation, ''), position,
         coalesce(start_latest, first_seen, start_earliest, end_latest, end_earliest, '9999'), person, tenure_id
