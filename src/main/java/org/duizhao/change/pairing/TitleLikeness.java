package org.duizhao.change.pairing;

import org.duizhao.language.MeasureWording;

import java.util.HashSet;
import java.util.Set;

/** How alike two titles of headings are. */
public final class TitleLikeness {

    /** Titles that share so much of their pairs of characters are one title reworded. A judgement. */
    public static final double ALIKE = 0.5;

    private TitleLikeness() {
    }

    /** Dice's measure of their pairs of characters, 0 to 1; 1 only where they are equal or have the same pairs. */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> shared = new HashSet<>(MeasureWording.grams(one, 2));
        Set<String> others = new HashSet<>(MeasureWording.grams(other, 2));
        double sum = shared.size() + others.size();
        shared.retainAll(others);
        return sum == 0 ? 0 : 2 * shared.size() / sum;
    }
}
