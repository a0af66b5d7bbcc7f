package org.duizhao.decision.merge;

import java.util.Set;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.Together;

/**
 * What a decision answers. Two decisions with the same question say the same or contradict each other.
 *
 * @param kind   what is asked
 * @param places of which, in no order
 * @param of     which else: a notice, a mark, a note; empty for none
 */
record Question(Kind kind, Set<Anchor> places, String of) {

    /** What can be asked. */
    enum Kind {
        LINK, GAP, MARK, NAME, TOPIC, ORDER, ANSWER, NOTE
    }

    Question {
        places = Set.copyOf(places);
    }

    static Question of(Decision decision) {
        if (decision instanceof Together together) {
            return link(together.one(), together.other());
        }
        if (decision instanceof Apart apart) {
            return link(apart.one(), apart.other());
        }
        if (decision instanceof NotStated none) {
            return gap(none.row(), none.notice());
        }
        if (decision instanceof Marked marked) {
            return new Question(Kind.MARK, Set.of(marked.row()), marked.mark().name());
        }
        if (decision instanceof Renamed renamed) {
            return new Question(Kind.NAME, Set.of(renamed.row()), "");
        }
        if (decision instanceof Filed filed) {
            return new Question(Kind.TOPIC, Set.of(filed.row()), "");
        }
        if (decision instanceof Ordered ordered) {
            return new Question(Kind.ORDER, Set.of(ordered.row()), "");
        }
        if (decision instanceof Answered answered) {
            return new Question(Kind.ANSWER, Set.of(answered.place()), answered.question());
        }
        return new Question(Kind.NOTE, Set.of(), decision.stamp().id());
    }

    static Question link(Anchor one, Anchor other) {
        return new Question(Kind.LINK, one.equals(other) ? Set.of(one) : Set.of(one, other), "");
    }

    static Question gap(Anchor row, String notice) {
        return new Question(Kind.GAP, Set.of(row), notice);
    }

    /** Whether two decisions with the same question say the same. */
    static boolean same(Decision one, Decision other) {
        if (one instanceof Ordered first && other instanceof Ordered second) {
            return first.neighbour().equals(second.neighbour()) && first.side() == second.side();
        }
        if (one instanceof Filed first && other instanceof Filed second) {
            return first.group().equals(second.group()) && first.topic().equals(second.topic());
        }
        if (one instanceof Answered first && other instanceof Answered second) {
            return first.answer() == second.answer();
        }
        if (one instanceof Renamed first && other instanceof Renamed second) {
            return first.name().equals(second.name());
        }
        if (one instanceof Noted first && other instanceof Noted second) {
            return first.text().equals(second.text()) && first.subject().equals(second.subject()) && first.place().equals(second.place());
        }
        return one.getClass().equals(other.getClass());
    }
}
