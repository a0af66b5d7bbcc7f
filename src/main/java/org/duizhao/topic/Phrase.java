package org.duizhao.topic;

import java.util.List;
import java.util.Set;

/**
 * A word of the codebook.
 *
 * @param parts all of them must stand in the measure
 * @param weak  true where it shows its topic only a little
 */
record Phrase(List<String> parts, boolean weak) {

    private static final double STRONG = 1;
    private static final double WEAK = 0.4;

    /** Reads {@code 会议}, {@code 每月+会议} or {@code ?会议}. */
    static Phrase read(String written) {
        boolean weak = written.startsWith("?");
        return new Phrase(List.of((weak ? written.substring(1) : written).split("\\+")), weak);
    }

    boolean standsIn(Set<String> found) {
        return found.containsAll(parts);
    }

    double weight() {
        return weak ? WEAK : STRONG;
    }

    String evidence() {
        return String.join("…", parts);
    }
}
