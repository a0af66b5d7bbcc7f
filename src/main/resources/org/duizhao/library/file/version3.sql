-- The third form: a person's own topics have a table; what was kept as lines of a setting moves there.
-- part: the group of the codebook; words and headings: what shows it, parted by blanks; kinds, asked, actors and abbreviation: what the
-- topic view asks for in place of its words; all empty where it asks for them
CREATE TABLE own_topic (
    place        INTEGER PRIMARY KEY,
    part         TEXT NOT NULL,
    name         TEXT NOT NULL UNIQUE,
    words        TEXT NOT NULL,
    headings     TEXT NOT NULL,
    kinds        TEXT NOT NULL,
    asked        TEXT NOT NULL,
    actors       TEXT NOT NULL,
    abbreviation TEXT NOT NULL
);

-- a line: name, question, kinds, words, actors, actors not meant, actors held against each other, abbreviation; parted by tabs
INSERT OR REPLACE INTO own_topic
WITH RECURSIVE line (place, text, rest) AS (
    SELECT 0, '', value || char(10) FROM setting WHERE name = 'topics'
    UNION ALL
    SELECT place + 1, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1) FROM line WHERE rest <> ''
), cell (place, number, text, rest) AS (
    SELECT place, 0, '', text || char(9) FROM line WHERE trim(text) <> ''
    UNION ALL
    SELECT place, number + 1, substr(rest, 1, instr(rest, char(9)) - 1), substr(rest, instr(rest, char(9)) + 1) FROM cell WHERE rest <> ''
), topic (place, name, kinds, words, actors, abbreviation) AS (
    SELECT place, max(text) FILTER (WHERE number = 1), max(text) FILTER (WHERE number = 3), max(text) FILTER (WHERE number = 4),
           max(text) FILTER (WHERE number = 5), max(text) FILTER (WHERE number = 8)
    FROM cell GROUP BY place
)
-- names were not looked at before: the second of one name is told apart
SELECT place, '自定专题', name || CASE row_number() OVER (PARTITION BY name ORDER BY place) WHEN 1 THEN ''
                          ELSE ' ' || row_number() OVER (PARTITION BY name ORDER BY place) END, CASE WHEN kinds = '' AND abbreviation = '' THEN words ELSE '' END, '', kinds,
       CASE WHEN kinds <> '' THEN words ELSE '' END, actors, abbreviation
FROM topic WHERE name <> '' AND abbreviation IS NOT NULL ORDER BY place;

-- the search index knows measures by their topics, and must see all again
UPDATE setting SET value = CAST(value AS INTEGER) + 1 WHERE name = 'revision' AND EXISTS (SELECT 1 FROM own_topic WHERE words <> '');
UPDATE document SET revision = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision')
WHERE EXISTS (SELECT 1 FROM own_topic WHERE words <> '');
DELETE FROM setting WHERE name = 'topics';
