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
)
