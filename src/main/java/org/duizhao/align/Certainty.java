package org.duizhao.align;

/**
 * How sure it is that the measures of a row state the same.
 *
 * @param score 0 to 1: how sure the weakest needed link of the row is; 1 for a row of one notice
 * @param sure  false where a person should look at the links
 */
public record Certainty(double score, boolean sure) {

    /** Nothing was put together. */
    public static final Certainty ALONE = new Certainty(1, true);
}
