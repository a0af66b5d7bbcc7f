package org.duizhao.read;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of one document as it stands in the file, before any repair.
 *
 * @param source  what it was read from, and its text, in which lines end with {@code \n}; every offset of the program points into that
 * @param format  what the content is, whatever the name says
 * @param lines   what a line of the text is
 * @param pages   the range of each page, in order; empty where the format has no pages
 * @param founder the ranges set in a Founder symbol or Latin font, whose characters may be garbled, sorted; empty where fonts are not known
 * @param gaps    what of the file could not be read, where it is damaged, and what was read from pictures; empty where all of it is text
 */
public record SourceText(SourceFile source, Format format, LineKind lines, List<SourceRange> pages, List<SourceRange> founder, List<Warning> gaps)
        implements ReadOutcome {

    public SourceText {
        pages = List.copyOf(pages);
        founder = List.copyOf(founder);
        gaps = List.copyOf(gaps);
    }

    /** Of which all was read. */
    public SourceText(SourceFile source, Format format, LineKind lines, List<SourceRange> pages, List<SourceRange> founder) {
        this(source, format, lines, pages, founder, List.of());
    }

    /** Of a format that knows nothing of pages and fonts. */
    public SourceText(SourceFile source, Format format, LineKind lines) {
        this(source, format, lines, List.of(), List.of());
    }

    /** The same text, of a file of which this, too, could not be read, or not surely. */
    public SourceText lacking(List<Warning> lost) {
        return lost.isEmpty() ? this
                : new SourceText(source, format, lines, pages, founder, Stream.of(gaps, lost).flatMap(List::stream).toList());
    }

    @Override
    public String file() {
        return source.name();
    }

    /** The id of its source, the same for the same bytes. */
    public String id() {
        return source.id();
    }

    /** The whole text, in which lines end with {@code \n}. */
    public String text() {
        return source.text();
    }

    /** What a line of the text is. */
    public enum LineKind {
        /** Each line is a whole paragraph, as in Word. */
        PARAGRAPHS,
        /** Lines are cut where the page ends, as in PDF. */
        WRAPPED,
        /** Either, or the whole document is one line, as in pasted text. */
        UNKNOWN
    }
}
