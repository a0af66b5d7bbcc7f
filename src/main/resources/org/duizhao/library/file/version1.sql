-- The first form of the project file. A file once shipped is never edited again: the next form is version2.sql.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- a file as the user gave it; an archive holds several documents
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    file   TEXT NOT NULL,
    bytes  BLOB NOT NULL
);

-- one document of it: what was read (source), and what was made of that (notice), both as compressed JSON
CREATE TABLE document (
    id        TEXT PRIMARY KEY,
    original  TEXT NOT NULL REFERENCES original (sha256),
    file      TEXT NOT NULL,
    title     TEXT,
    number    TEXT,
    genre     TEXT,
    issuer    TEXT,
    place     TEXT,
    code      TEXT,
    above     TEXT NOT NULL,
    year      INTEGER,
    measures  INTEGER NOT NULL,
    repairs   INTEGER NOT NULL,
    warnings  INTEGER NOT NULL,
    -- counts up with every change of the project: what the search index has not seen yet is known by it
    revision  INTEGER NOT NULL,
    source    BLOB NOT NULL,
    notice    BLOB NOT NULL
);
CREATE INDEX document_by_original ON document (original);
CREATE INDEX document_by_number ON document (number);
CREATE INDEX document_by_revision ON document (revision);

-- repairs that a person took back: half-open ranges of UTF-16 offsets into the document's source
CREATE TABLE taken_back (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    start    INTEGER NOT NULL,
    end      INTEGER NOT NULL,
    PRIMARY KEY (document, start, end)
) WITHOUT ROWID;

-- what the comparison shows: the ticked notices
CREATE TABLE ticked (
    document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE
) WITHOUT ROWID;
