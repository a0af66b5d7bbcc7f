package org.duizhao.repair.line;

import org.duizhao.notice.source.TracedText;

import java.util.Optional;

/** A line of the source that is not blank, with what several rules ask of it. Immutable. */
public final class DraftLine {

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
    DraftLine(TracedText text, int indent, boolean pageStart) {
        this.text = text;
        this.indent = indent;
        this.pageStart = pageStart;
        this.width = width(text.toString(), 0, text.length());
        this.ended = Punctuation.isEnded(text.toString());
        this.number = HeadingNumber.at(text.toString());
    }

    /** Without white space at either end. */
    public TracedText text() {
        return text;
    }

    /** The characters of {@link #text}. */
    public String string() {
        return text.toString();
    }

    /** In UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Columns of white space before it. */
    public int indented() {
        return indent;
    }

    int indent() {
        return indent;
    }

    /** Whether a page of the source begins with it. */
    public boolean pageStart() {
        return pageStart;
    }

    /** The columns that the text takes on paper: two for a hanzi or a full-width sign, one for a Latin letter or a digit. */
    public int width() {
        return width;
    }

    /** See {@link Punctuation#isEnded}. */
    public boolean ended() {
        return ended;
    }

    /** Whether it is a row of a table: cells parted by tabs. */
    public boolean isRow() {
        return text.toString().indexOf('\t') > 0;
    }

    /** The number that the line begins with, if any. */
    public Optional<HeadingNumber> number() {
        return number;
    }

    /** The same line with another text. */
    public DraftLine with(TracedText other) {
        return new DraftLine(other, indent, pageStart);
    }

    DraftLine atPageStart() {
        return pageStart ? this : new DraftLine(text, indent, true);
    }

    /** The columns of {@code [start, end)} of a text. */
    public static int width(String text, int start, int end) {
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
