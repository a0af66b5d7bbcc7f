-- The second form: by what a person tells versions of one notice apart. Of documents stored before, neither is known.
-- issued: the notice's date, YYYY-MM-DD; imported: the moment it came in, UTC, ISO 8601
ALTER TABLE document ADD COLUMN issued TEXT;
ALTER TABLE document ADD COLUMN imported TEXT;
