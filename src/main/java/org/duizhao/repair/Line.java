package org.duizhao.repair;

import org.duizhao.notice.TracedText;

import java.util.Optional;

/** A line of the source that is not blank, with what several rules ask of it. Immutable. */
final class Line {

    private final TracedText text;
    private final int indent;
    private final boolean pageStart;
    private final int width;
    private final boolean ended;
    private final Optional<HeadingNumber> number;

    /**
     * @param text      without white space at either end
     * @param indent    columns of white space before it
     * @param pageStart true where a page of the source begins with it
     */
    Line(TracedText text, int indent, boolean pageStart) {
        this.text = text;
        this.indent = indent;
        this.pageStart = pageStart;
        this.width = width(text.toString(), 0, text.length());
        this.ended = Sentence.isEnded(text.toString());
        this.number = HeadingNumber.at(text.toString());
    }

    TracedText text() {
        return text;
    }

    String string() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    int indent() {
        return indent;
    }

    boolean pageStart() {
        return pageStart;
    }

    /** The columns that the text takes on paper: two for a hanzi or a full-width sign, one for a Latin letter or a digit. */
    int width() {
        return width;
    }

    /** See {@link Sentence#isEnded}. */
    boolean ended() {
        return ended;
    }

    /** The number that the line begins with, if any. */
    Optional<HeadingNumber> number() {
        return number;
    }

    Line with(TracedText other) {
        return new Line(other, indent, pageStart);
    }

    Line atPageStart() {
        return pageStart ? this : new Line(text, indent, true);
    }

    /** The columns of {@code [start, end)} of a text. */
    static int width(String text, int start, int end) {
        int columns = end - start;
        for (int i = start; i < end; i++) {
            if (isWide(text.charAt(i))) {
                columns++;
            }
        }
        return columns;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 || c >= 0x2014 && c <= 0x2026;
    }
}
