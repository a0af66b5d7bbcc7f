package org.duizhao.align;

import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Decision.RowMark;

/**
 * How sure it is that the measures of a row state the same.
 *
 * @param score 0 to 1: how sure the weakest needed link of the row is; 1 for a row of one notice, and for what a person decided
 * @param sure  false where a person should look at the links
 * @param hand  what a person decided of the row
 */
public record Certainty(double score, boolean sure, Hand hand) {

    /** Nothing was put together. */
    public static final Certainty ALONE = new Certainty(1, true);

    /** Of a row of which nothing was decided. */
    public Certainty(double score, boolean sure) {
        this(score, sure, Hand.NONE);
    }

    /** The same with what a person decided: a row that they signed off needs no look any more. */
    Certainty by(Hand decided) {
        return new Certainty(score, sure || decided.marks().containsKey(RowMark.SIGNED_OFF), decided);
    }
}
