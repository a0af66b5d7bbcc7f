package org.duizhao.align;

/**
 * Why measures were put into one row.
 *
 * @param evidence the words, number, heading or topic that they share; how sure it is, as 83%, for the same meaning in other words;
 *                 how many decisions were learned from
 */
public record Reason(Kind kind, String evidence) {

    /** The words for each kind are in the resource bundles. */
    public enum Kind {
        SHARED_PHRASE, SAME_HEADING, SAME_TOPIC, SAME_FIGURE, SAME_ABBREVIATION, SAME_BODY, SAME_NEIGHBOURS, SIMILAR_WORDS, SAME_MEANING, DECISIONS
    }
}
