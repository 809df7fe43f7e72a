-- Which outlets date the same beginning or end differently?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- person: name of a person. The person, by any form of the name.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query disagreements --organisation PLA
--
-- Two stated dates of one beginning or end with no day in common, from different outlets; live articles only.
-- A person with several spells in one post may show up here without any outlet being wrong.

WITH RECURSIVE
typed(parameter, value) AS (
    VALUES
        ('post', CAST(:post AS TEXT)),
        ('organisation', CAST(:organisation AS TEXT)),
        ('person', CAST(:person AS TEXT))
),
-- Names are compared as archive.identity.name_key folds them.
folded(parameter, value) AS (
    SELECT parameter, trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(value), '’', ''''), '''', ''), '.', ''), ',', ' '), '-', ' '), '&', ' and '), '  ', ' '),
        'defence', 'defense'), 'theatre', 'theater'), 'organisation', 'organization'))
    FROM typed
    WHERE trim(value) <> ''
),
keys(parameter, value) AS (
    SELECT parameter, CASE WHEN value LIKE 'the %' THEN substr(value, 5) ELSE value END
    FROM folded
),
bodies(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'organisation'
    WHERE keys.parameter = 'organisation'
    UNION
    SELECT organisations.id
    FROM keys
    JOIN organisations ON CAST(organisations.id AS TEXT) = keys.value
    WHERE keys.parameter = 'organisation'
    UNION
    -- A country covers every organisation of that country.
    SELECT organisations.id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'organisation'
    JOIN organisations AS country ON country.id = names.entity_id AND country.kind = 'country'
    JOIN organisations ON organisations.country = country.country
    WHERE keys.parameter = 'organisation'
      AND coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
    UNION
    SELECT organisation_parents.organisation_id
    FROM bodies
    JOIN organisation_parents ON organisation_parents.parent_id = bodies.id
    WHERE coalesce(CAST(:exact AS TEXT), '') NOT IN ('1', 'true', 'yes')
),
letters(word, rest) AS (
    SELECT '', value || ' ' FROM keys WHERE parameter = 'post'
    UNION ALL
    SELECT CASE WHEN substr(rest, 1, 1) = ' ' THEN '' ELSE word || substr(rest, 1, 1) END, substr(rest, 2)
    FROM letters
    WHERE rest <> ''
),
words(word) AS (
    SELECT DISTINCT word
    FROM letters
    WHERE substr(rest, 1, 1) = ' ' AND word NOT IN ('', 'of', 'the', 'and', 'for', 'in', 'to')
),
-- A post by its title, by "title of organisation", by a name of its own or by its id ...
exact_posts(id) AS (
    SELECT positions.id
    FROM keys
    JOIN positions ON keys.value IN (replace(lower(positions.title), '-', ' '), CAST(positions.id AS TEXT))
    WHERE keys.parameter = 'post'
    UNION
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'position'
    WHERE keys.parameter = 'post'
    UNION
    SELECT positions.id
    FROM keys
    JOIN positions ON keys.value LIKE replace(lower(positions.title), '-', ' ') || ' of %'
    JOIN names ON names.entity_type = 'organisation' AND names.entity_id = positions.organisation_id
    WHERE keys.parameter = 'post'
      AND keys.value IN (replace(lower(positions.title), '-', ' ') || ' of ' || names.folded,
                         replace(lower(positions.title), '-', ' ') || ' of the ' || names.folded)
),
-- ... and otherwise by all words, each in the title, in a name of the post or in one of its organisation.
posts(id) AS (
    SELECT id FROM exact_posts
    UNION
    SELECT positions.id
    FROM positions
    WHERE NOT EXISTS (SELECT 1 FROM exact_posts)
      AND EXISTS (SELECT 1 FROM words)
      AND NOT EXISTS (
          SELECT 1
          FROM words
          WHERE replace(' ' || replace(lower(positions.title), '-', ' ') || ' ', ' ' || words.word || ' ', '') = ' ' || replace(lower(positions.title), '-', ' ') || ' '
            AND NOT EXISTS (
                SELECT 1
                FROM names
                WHERE ((names.entity_type = 'position' AND names.entity_id = positions.id)
                       OR (names.entity_type = 'organisation' AND names.entity_id = positions.organisation_id))
                  AND replace(' ' || names.folded || ' ', ' ' || words.word || ' ', '') <> ' ' || names.folded || ' '
            )
      )
),
persons(id) AS (
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'person'
    WHERE keys.parameter = 'person'
    UNION
    SELECT people.id
    FROM keys
    JOIN people ON CAST(people.id AS TEXT) = keys.value
    WHERE keys.parameter = 'person'
),
dated AS (
    SELECT claims.id, claims.person_id, claims.position_id, claims.aspect, claims.date_earliest, claims.date_latest,
           claims.quote, articles.publisher, articles.id AS article_id
    FROM claims
    JOIN articles ON articles.id = claims.article_id AND articles.superseded_by_id IS NULL
    WHERE claims.aspect IN ('began', 'ended') AND claims.modality = 'asserted' AND claims.status <> 'rejected'
      AND claims.date_earliest IS NOT NULL AND claims.date_latest IS NOT NULL
)
SELECT people.name AS person, positions.title AS position, organisations.name AS organisation, one.aspect,
       one.publisher AS outlet, one.date_earliest AS earliest, one.date_latest AS latest, one.quote,
       other.publisher AS other_outlet, other.date_earliest AS other_earliest, other.date_latest AS other_latest,
       other.quote AS other_quote, one.article_id, other.article_id AS other_article_id
FROM dated AS one
JOIN dated AS other
    ON other.person_id = one.person_id AND other.position_id = one.position_id AND other.aspect = one.aspect
    AND one.date_latest < other.date_earliest AND other.publisher <> one.publisher
JOIN people ON people.id = one.person_id
JOIN positions ON positions.id = one.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
WHERE 1 = 1
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'post') OR one.position_id IN (SELECT id FROM posts))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'organisation') OR positions.organisation_id IN (SELECT id FROM bodies))
  AND (NOT EXISTS (SELECT 1 FROM keys WHERE parameter = 'person') OR one.person_id IN (SELECT id FROM persons))
ORDER BY person, position, one.aspect, one.date_earliest, other.date_earliest, one.id, other.id
