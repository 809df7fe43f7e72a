-- The columns of the view holders. Without a day it is what is believed now.
believed AS (
    SELECT spells.tenure_id, spells.person_id, people.name AS person, spells.position_id, positions.title AS position,
           positions.organisation_id, organisations.name AS organisation,
           coalesce(positions.country, organisations.country) AS country, spells.spell,
           spells.start_earliest, spells.start_latest, spells.end_earliest, spells.end_latest,
           spells.first_seen, spells.last_seen, spells.start_basis, spells.end_basis, spells.end_reason,
           spells.acting, spells.articles, spells.claims
    FROM (
        SELECT tenures.id AS tenure_id, tenures.person_id, tenures.position_id, tenures.spell,
               tenures.start_earliest, tenures.start_latest, tenures.end_earliest, tenures.end_latest,
               tenures.first_seen, tenures.last_seen, tenures.start_basis, tenures.end_basis, tenures.end_reason,
               tenures.acting, tenures.articles, tenures.claims
        FROM wanted
        CROSS JOIN tenures
        -- IN keeps SQLite to the index of the table, where = lets it make one of all rows for each question.
        WHERE NULLIF(CAST(:known_at AS TEXT), '') IS NULL AND tenures.position_id IN (wanted.id)
        UNION ALL
        SELECT versions.tenure_id, versions.person_id, versions.position_id, versions.spell,
               versions.start_earliest, versions.start_latest, versions.end_earliest, versions.end_latest,
               versions.first_seen, versions.last_seen, versions.start_basis, versions.end_basis, versions.end_reason,
               versions.acting, versions.articles, versions.claims
        FROM wanted
        CROSS JOIN tenure_versions AS versions
        WHERE NULLIF(CAST(:known_at AS TEXT), '') IS NOT NULL AND versions.position_id IN (wanted.id)
          AND (versions.known_from IS NULL OR versions.known_from <= CAST(:known_at AS TEXT))
          AND (versions.known_to IS NULL OR CAST(:known_at AS TEXT) < versions.known_to)
    ) AS spells
    JOIN people ON people.id = spells.person_id
    JOIN positions ON positions.id = spells.position_id
    LEFT JOIN organisations ON organisations.id = positions.organisation_id
    WHERE confident(spells)
)
