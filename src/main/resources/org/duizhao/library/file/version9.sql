-- The ninth form: damaged bytes are known by sums. row_sum is the program's own function, a CRC-32 of its arguments.
-- checksum: of what lists show of a document, and of what was read and made of it. A document without one, or one without its document, is damage.
CREATE TABLE checksum (
    document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    listed   INTEGER NOT NULL,
    content  INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO checksum
SELECT id, row_sum(id, original, file, title, number, genre, issuer, place, code, above, year, measures, repairs, warnings, issued, imported, removed),
       row_sum(id, source, notice) FROM document;

-- over all other rows, a table each; there while the project is closed, if it was closed in order
CREATE TABLE seal (
    part TEXT PRIMARY KEY,
    sum  TEXT NOT NULL
) WITHOUT ROWID;
