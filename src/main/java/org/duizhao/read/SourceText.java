package org.duizhao.read;

import org.duizhao.notice.SourceRange;
import org.duizhao.read.page.FounderFonts;

import java.util.List;

/**
 * The text of one document as it stands in the file, before any repair.
 *
 * @param file    the name without its folder
 * @param id      the first sixteen hexadecimal digits of the SHA-256 of the document's bytes
 * @param format  what the content is, whatever the name says
 * @param text    lines end with {@code \n}; every offset of the program points into this
 * @param lines   what a line of the text is
 * @param pages   the range of each page, in order; empty where the format has no pages
 * @param founder the ranges set in a Founder symbol or Latin font, see {@code FounderFonts}, sorted; empty where fonts are not known
 */
public record SourceText(String file, String id, Format format, String text, LineKind lines, List<SourceRange> pages,
                         List<SourceRange> founder) implements ReadOutcome {

    public SourceText {
        pages = List.copyOf(pages);
        founder = List.copyOf(founder);
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
