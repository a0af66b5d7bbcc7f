package org.duizhao.repair;

import org.duizhao.notice.TracedText;

/**
 * A line of the source that is not blank.
 *
 * @param text      without white space at either end
 * @param width     the columns that the text takes on paper: two for a hanzi or a full-width sign, one for a Latin letter or a digit
 * @param indent    columns of white space before it
 * @param pageStart true where a page of the source begins with it
 */
record Line(TracedText text, int width, int indent, boolean pageStart) {

    static Line of(TracedText text, int indent, boolean pageStart) {
        return new Line(text, width(text.toString()), indent, pageStart);
    }

    Line with(TracedText other) {
        return of(other, indent, pageStart);
    }

    Line atPageStart() {
        return new Line(text, width, indent, true);
    }

    static int width(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026;
    }
}
