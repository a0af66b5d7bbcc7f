-- The sixth form: notes on rows, on whole notices and on gaps, which programs before it do not know, and no file of theirs has.
-- noted row, noted notice: the words are the note; of a whole notice start, end and text are 0, 0 and empty.
-- noted gap: the words are the notice that shows nothing in the row of the place, and from the second line on the note.
DELETE FROM decision WHERE kind IN ('noted row', 'noted notice', 'noted gap');
