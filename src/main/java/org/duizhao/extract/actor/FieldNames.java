package org.duizhao.extract.actor;

import org.duizhao.chinese.word.Words;

/**
 * Closes the names of fields in the names of bodies, so that nothing inside them is read as the end of a body, as a verb or as 和 between two:
 * of 县发展和改革局 only 县 and 局 stay open. What is closed keeps its length.
 */
final class FieldNames {

    /** Stands for each closed character; no document holds it. */
    static final char CLOSED = '\uE000';
    private static final Words FIELDS = Words.read(FieldNames.class, "fields.tsv");
    private static final Words ENDS = Words.of(ActorWords.words("OFFICE").all());

    private FieldNames() {
    }

    /** The text with each field closed behind which a body's name ends. */
    static String closed(String text) {
        StringBuilder closed = null;
        for (int at = 0; at < text.length(); at++) {
            int end = FIELDS.endAt(text, at);
            if (end > at && ENDS.startAt(text, end)) {
                closed = closed == null ? new StringBuilder(text) : closed;
                for (int i = at; i < end; i++) {
                    closed.setCharAt(i, CLOSED);
                }
                at = end - 1;
            }
        }
        return closed == null ? text : closed.toString();
    }
}
