package org.duizhao.align;

import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Decision.RowMark;

import java.util.List;

/**
 * How sure it is that the measures of a row state the same.
 *
 * @param score 0 to 1: how sure the weakest needed link of the row is; 1 for a row of one notice, and for what a person decided
 * @param sure  false where a person should look at the links
 * @param hand  what a person decided of the row
 * @param doubts the links by which it is not sure; none of a row that is sure
 */
public record Certainty(double score, boolean sure, Hand hand, List<Doubt> doubts) {

    /** Nothing was put together. */
    public static final Certainty ALONE = new Certainty(1, true);

    /** Of a row of which nothing was decided. */
    public Certainty(double score, boolean sure) {
        this(score, sure, Hand.NONE);
    }

    /** Without the links that are not sure. */
    public Certainty(double score, boolean sure, Hand hand) {
        this(score, sure, hand, List.of());
    }

    public Certainty {
        doubts = List.copyOf(doubts);
    }

    /** The same, once the links by which it is not sure are known. */
    Certainty doubted(List<Doubt> known) {
        return new Certainty(score, sure, hand, known);
    }

    /** The same with what a person decided: a row that they signed off needs no look any more. */
    Certainty by(Hand decided) {
        return new Certainty(score, sure || decided.marks().containsKey(RowMark.SIGNED_OFF), decided);
    }
}
