-- The seventh form: a kind of decision that programs before it do not know, and that no file of theirs has.
-- answered: the words are the answer and, behind a blank, the question.
DELETE FROM decision WHERE kind = 'answered';
