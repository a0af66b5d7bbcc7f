package org.duizhao.topic;

import java.util.Arrays;
import java.util.List;

/**
 * A word of the codebook.
 *
 * @param parts    what must stand in the measure, all of it; none where nothing was written
 * @param evidence how it is shown
 * @param weak     true where it shows its topic only a little
 */
record Phrase(List<String> parts, String evidence, boolean weak) {

    /** One clear word is the unit of all weights; a weak one counts less than half, so that two of them do not outweigh it. */
    private static final double STRONG = 1;
    /** Two weak words are 0.8 of a clear one, three outweigh it. */
    private static final double WEAK = 0.4;

    Phrase {
        parts = List.copyOf(parts);
    }

    /** Reads {@code 会议}, {@code 每月+会议} or {@code ?会议}. */
    static Phrase read(String written) {
        boolean weak = written.startsWith("?");
        List<String> parts = Arrays.stream((weak ? written.substring(1) : written).split("\\+")).filter(part -> !part.isEmpty()).toList();
        return new Phrase(parts, String.join("…", parts), weak);
    }

    /** A word of headings, in which + and ? have no meaning. */
    static Phrase plain(String written) {
        return new Phrase(List.of(written), written, false);
    }

    double weight() {
        return weak ? WEAK : STRONG;
    }
}
