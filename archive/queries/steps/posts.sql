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
-- "title of organisation", cut at each "of".
halves(title, body) AS (
    SELECT substr(keys.value, 1, length(keys.value) + 1 - length(letters.rest)),
           trim(CASE WHEN letters.rest LIKE ' of the %' THEN substr(letters.rest, 9) ELSE substr(letters.rest, 5) END)
    FROM keys
    JOIN letters ON letters.rest LIKE ' of %'
    WHERE keys.parameter = 'post'
),
-- A post by its title or another name of it, by "title of organisation" or by its id ...
exact_posts(id) AS (
    SELECT positions.id
    FROM keys
    JOIN positions ON positions.id = keys.id
    WHERE keys.parameter = 'post'
    UNION
    SELECT names.entity_id
    FROM keys
    JOIN names ON names.folded = keys.value AND names.entity_type = 'position'
    WHERE keys.parameter = 'post'
    UNION
    SELECT positions.id
    FROM halves
    CROSS JOIN names
    CROSS JOIN positions
    WHERE names.folded = halves.body AND names.entity_type = 'organisation'
      AND positions.organisation_id = names.entity_id
      AND halves.title = replace(lower(positions.title), '-', ' ')
),
-- ... and otherwise by all words, each in the title, in a name of the post or in one of its organisation.
posts(id) AS (
    SELECT id FROM exact_posts
    UNION
    SELECT positions.id
    FROM positions
    -- The comparison with itself tells PostgreSQL that these are few.
    WHERE NOT EXISTS (SELECT 1 FROM exact_posts) AND positions.id = coalesce(positions.id, 0)
      AND EXISTS (SELECT 1 FROM words)
      AND NOT EXISTS (
          SELECT 1
          FROM words
          WHERE replace(' ' || replace(lower(positions.title), '-', ' ') || ' ', ' ' || words.word || ' ', '') = ' ' || replace(lower(positions.title), '-', ' ') || ' '
            AND NOT EXISTS (
                SELECT 1
                FROM names
                WHERE names.entity_type = 'position' AND names.entity_id = positions.id
                  AND replace(' ' || names.folded || ' ', ' ' || words.word || ' ', '') <> ' ' || names.folded || ' '
            )
            AND NOT EXISTS (
                SELECT 1
                FROM names
                WHERE names.entity_type = 'organisation' AND names.entity_id = positions.organisation_id
                  AND replace(' ' || names.folded || ' ', ' ' || words.word || ' ', '') <> ' ' || names.folded || ' '
            )
      )
)
