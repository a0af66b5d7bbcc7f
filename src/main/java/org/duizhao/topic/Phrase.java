package org.duizhao.topic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A word of the codebook.
 *
 * @param parts    the numbers of what must stand in the measure, all of it
 * @param evidence how it is shown
 * @param weak     true where it shows its topic only a little
 */
record Phrase(List<Integer> parts, String evidence, boolean weak) {

    private static final double STRONG = 1;
    private static final double WEAK = 0.4;

    /** Reads {@code 会议}, {@code 每月+会议} or {@code ?会议}. */
    static Phrase read(String written, ToIntFunction<String> number) {
        boolean weak = written.startsWith("?");
        String[] parts = (weak ? written.substring(1) : written).split("\\+");
        return new Phrase(Arrays.stream(parts).mapToInt(number).boxed().toList(), String.join("…", parts), weak);
    }

    /** Whether all its parts are among the numbers that were found. */
    boolean standsIn(BitSet found) {
        // asked many times of each sentence, so without an iterator
        for (int i = 0; i < parts.size(); i++) {
            if (!found.get(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    double weight() {
        return weak ? WEAK : STRONG;
    }
}
