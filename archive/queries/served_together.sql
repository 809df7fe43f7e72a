-- Who served in the same organisation as a person at the same time?
--
-- person: name of one person, required. The person, by any form of the name or by id.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- open: flag. Also those that are possible only because it is unknown when one of the two came or left.
--
-- Example: archive query served_together --person "Li Shangfu"
--
-- Organisations themselves, not those above or under them. certain: on some day both held their posts, on each from
-- certain_from to certain_to. possible: on some day one held it, and the other may have. Together at most between the
-- bounds together_earliest and together_latest.

WITH RECURSIVE
-- steps: names, persons
wanted(id) AS (
    SELECT positions.id
    FROM positions
    WHERE positions.organisation_id IN (
        SELECT own.organisation_id
        FROM positions AS own
        JOIN tenure_versions AS versions ON versions.position_id = own.id
        WHERE versions.person_id IN (SELECT id FROM persons)
        UNION
        SELECT own.organisation_id
        FROM positions AS own
        JOIN tenures ON tenures.position_id = own.id
        WHERE tenures.person_id IN (SELECT id FROM persons)
    )
),
-- steps: believed
SELECT one.person, one.position, one.organisation, other.person AS other_person, other.position AS other_position,
       CASE WHEN one.start_latest <= other.end_earliest AND other.start_latest <= one.end_earliest
                 AND one.start_latest <= one.end_earliest AND other.start_latest <= other.end_earliest
            THEN 'certain' ELSE 'possible' END AS certainty,
       CASE WHEN one.start_latest <= other.end_earliest AND other.start_latest <= one.end_earliest
                 AND one.start_latest <= one.end_earliest AND other.start_latest <= other.end_earliest
            THEN CASE WHEN one.start_latest > other.start_latest THEN one.start_latest ELSE other.start_latest END
            END AS certain_from,
       CASE WHEN one.start_latest <= other.end_earliest AND other.start_latest <= one.end_earliest
                 AND one.start_latest <= one.end_earliest AND other.start_latest <= other.end_earliest
            THEN CASE WHEN one.end_earliest < other.end_earliest THEN one.end_earliest ELSE other.end_earliest END
            END AS certain_to,
       CASE WHEN one.start_earliest IS NULL OR other.start_earliest > one.start_earliest
            THEN other.start_earliest ELSE one.start_earliest END AS together_earliest,
       CASE WHEN one.end_latest IS NULL OR other.end_latest < one.end_latest
            THEN other.end_latest ELSE one.end_latest END AS together_latest,
       one.tenure_id, other.tenure_id AS other_tenure_id
FROM believed AS one
JOIN believed AS other ON other.organisation_id = one.organisation_id AND other.person_id <> one.person_id
WHERE one.person_id IN (SELECT id FROM persons)
  AND ((one.start_latest <= one.end_earliest
        AND (other.start_earliest <= one.end_earliest OR other.start_latest <= one.end_earliest)
        AND (other.end_latest >= one.start_latest OR other.end_earliest >= one.start_latest))
       OR (other.start_latest <= other.end_earliest
           AND (one.start_earliest <= other.end_earliest OR one.start_latest <= other.end_earliest)
           AND (one.end_latest >= other.start_latest OR one.end_earliest >= other.start_latest))
       -- An unknown bound excludes no day.
       OR (coalesce(CAST(:open AS TEXT), '') IN ('1', 'true', 'yes')
           AND ((one.start_latest <= one.end_earliest
                 AND (other.start_earliest IS NULL OR other.start_earliest <= one.end_earliest)
                 AND (other.end_latest IS NULL OR other.end_latest >= one.start_latest))
                OR (other.start_latest <= other.end_earliest
                    AND (one.start_earliest IS NULL OR one.start_earliest <= other.end_earliest)
                    AND (one.end_latest IS NULL OR one.end_latest >= other.start_latest)))))
ORDER BY certainty, other.person, coalesce(one.organisation, ''), other.position, other.tenure_id, one.tenure_id
