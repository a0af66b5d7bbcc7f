package org.duizhao.change.level;

import org.duizhao.change.badge.Badge;
import org.duizhao.change.badge.Meaning;
import org.duizhao.notice.outline.Measure;

import java.util.List;

/**
 * A measure of the superior's and what ours makes of it.
 *
 * @param above    the superior's; null for what is only ours (本级自有)
 * @param ours     in reading order; empty where ours lacks it (上级有、本级无)
 * @param meanings how ours differs in what it asks for; empty where it asks for the same
 * @param sure     how surely they state the same, 0 to 1; 1 where there is one side only
 */
public record TakeUp(Measure above, List<Measure> ours, List<Meaning> meanings, double sure) {

    public TakeUp {
        ours = List.copyOf(ours);
        meanings = List.copyOf(meanings);
        if (above == null && ours.size() != 1) {
            throw new IllegalArgumentException("what is only ours is one measure");
        }
    }

    /** How ours stands to it. */
    public enum Stance {
        /** It asks for the same, or for nothing that can be weighed. */ TAKEN_UP,
        /** It asks for less. */ LAXER,
        /** It asks for more. */ STRICTER,
        /** It asks for less in one thing and for more in another. */ MIXED,
        /** 上级有、本级无 */ LACKING,
        /** 本级自有 */ OWN
    }

    /** How ours stands to it, by what its figures and duties mean. */
    public Stance stance() {
        if (above == null || ours.isEmpty()) {
            return above == null ? Stance.OWN : Stance.LACKING;
        }
        boolean laxer = has(Badge.LOOSENED) || has(Badge.OBLIGATION_WEAKENED);
        boolean stricter = has(Badge.TIGHTENED) || has(Badge.OBLIGATION_STRENGTHENED);
        return laxer && stricter ? Stance.MIXED : laxer ? Stance.LAXER : stricter ? Stance.STRICTER : Stance.TAKEN_UP;
    }

    private boolean has(Badge badge) {
        return meanings.stream().anyMatch(meaning -> meaning.badges().contains(badge));
    }
}
