-- The fifth form: kinds of decisions that programs before it do not know, and that no file of theirs has.
-- filed: the words are a group and a topic, one a line. ordered: the words are the side of the second place on which the first stands.
DELETE FROM decision WHERE kind IN ('filed', 'ordered');
