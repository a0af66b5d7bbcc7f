package org.duizhao.chart;

/** How wide words are, as far as that is known without their typeface: a hanzi is as wide as it is high, Latin letters half. */
final class Widths {

    private static final char ELLIPSIS = '…';
    /** By measure of the usual typefaces. */
    private static final double NARROW = 0.58;
    private static final int LAST_LATIN = 0x2ff;

    private Widths() {
    }

    /** @param size of the type, in px */
    static double of(String words, double size) {
        return words.codePoints().mapToDouble(point -> point <= LAST_LATIN ? NARROW : 1).sum() * size;
    }

    /** The words, cut with … where they are wider than that. */
    static String fitted(String words, double size, double width) {
        if (of(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && of(words.substring(0, end) + ELLIPSIS, size) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + ELLIPSIS;
    }
}
