-- The fourth form: what a person decided, and the bin.
-- removed: when a document was put into the bin, UTC, ISO 8601; null for one that is there
ALTER TABLE document ADD COLUMN removed TEXT;

-- id: unlike that of any other in any project; made: milliseconds since 1970; words: a mark, a name, a note, or the notice that states nothing
CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL,
    author TEXT NOT NULL,
    made   INTEGER NOT NULL,
    words  TEXT NOT NULL
);

-- what it is of: the range of a sentence in the source of a notice, in UTF-16 units, its text without blanks, the sentences before and after it,
-- what else could be taken for it; parts: start-end in the clean sentence, parted by blanks; empty for the whole.
-- A notice may be in the bin, and come back.
CREATE TABLE place (
    decision INTEGER NOT NULL REFERENCES decision (number) ON DELETE CASCADE,
    rank     INTEGER NOT NULL,
    notice   TEXT NOT NULL,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    text     TEXT NOT NULL,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    kin      TEXT NOT NULL,
    parts    TEXT NOT NULL,
    PRIMARY KEY (decision, rank)
) WITHOUT ROWID;
CREATE INDEX place_by_notice ON place (notice);

-- which notice took the place of which: what was decided of the older one is looked for in the newer
CREATE TABLE succession (
    older TEXT PRIMARY KEY,
    newer TEXT NOT NULL
) WITHOUT ROWID;
