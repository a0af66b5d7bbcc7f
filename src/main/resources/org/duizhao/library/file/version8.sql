-- The eighth form: a sentence that decisions are of is written down once, however many are of it; what is there moves into two tables.
-- sentence: the range in the source of a notice, in UTF-16 units, its text without blanks, the sentences before and after it, what else could
-- be taken for it; place: which of them a decision is of, and parts: start-end in the clean sentence, parted by blanks; empty for the whole
CREATE TABLE sentence (
    number INTEGER PRIMARY KEY,
    notice TEXT NOT NULL,
    start  INTEGER NOT NULL,
    end    INTEGER NOT NULL,
    text   TEXT NOT NULL,
    before TEXT NOT NULL,
    after  TEXT NOT NULL,
    kin    TEXT NOT NULL
);
INSERT INTO sentence (notice, start, end, text, before, after, kin)
SELECT DISTINCT notice, start, end, text, before, after, kin FROM place ORDER BY notice, start, end, text, before, after, kin;
CREATE INDEX sentence_by_range ON sentence (notice, start, end);
CREATE TABLE placed (
    decision INTEGER NOT NULL REFERENCES decision (number) ON DELETE CASCADE,
    rank     INTEGER NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentence (number),
    parts    TEXT NOT NULL,
    PRIMARY KEY (decision, rank)
) WITHOUT ROWID;
INSERT INTO placed
SELECT place.decision, place.rank, sentence.number, place.parts FROM place JOIN sentence USING (notice, start, end, text, before, after, kin);
DROP TABLE place;
ALTER TABLE placed RENAME TO place;
CREATE INDEX place_by_sentence ON place (sentence);
