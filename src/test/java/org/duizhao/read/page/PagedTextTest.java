package org.duizhao.read.page;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.read.document.Document;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PagedTextTest {

    private static final String LINE = "各村要每周巡查堤防并逐日登记";

    private final PagedText paged = new PagedText();
    private final List<Glyph> page = new ArrayList<>();

    private SourceText read() {
        return paged.document(new Document("通知.pdf", new byte[] {1}, 0), Format.PDF);
    }

    @Test
    void aLineOfThePageIsALine() {
        page.addAll(Glyphs.line(LINE, 50, 120));
        page.addAll(Glyphs.line(LINE, 50, 100));
        paged.add(page);
        assertEquals(LINE + "\n" + LINE + "\n", read().text());
        assertEquals(SourceText.LineKind.WRAPPED, read().lines());
    }

    @Test
    void aWideGapBetweenLinesIsAnEmptyLine() {
        for (double y : new double[] {100, 120, 140, 180}) {
            page.addAll(Glyphs.line(LINE, 50, y));
        }
        paged.add(page);
        assertEquals((LINE + "\n").repeat(3) + "\n" + LINE + "\n", read().text());
    }

    @Test
    void aLineAndAHalfIsNoWideGap() {
        for (double y : new double[] {100, 120, 140, 170}) {
            page.addAll(Glyphs.line(LINE, 50, y));
        }
        paged.add(page);
        assertEquals((LINE + "\n").repeat(4), read().text());
    }

    @Test
    void whatStandsInFromTheMarginIsIndented() {
        page.addAll(Glyphs.line(LINE, 70, 100));
        page.addAll(Glyphs.line(LINE, 50, 120));
        page.addAll(Glyphs.line(LINE, 50, 140));
        page.addAll(Glyphs.line("通知", 110, 160));
        paged.add(page);
        assertEquals("　　" + LINE + "\n" + LINE + "\n" + LINE + "\n" + "　".repeat(6) + "通知\n", read().text());
    }

    @Test
    void whatHangsOutOfTheMarginDoesNotMoveIt() {
        page.addAll(Glyphs.line("1", 30, 80));
        page.addAll(Glyphs.line(LINE, 50, 100));
        page.addAll(Glyphs.line(LINE, 50, 120));
        paged.add(page);
        assertEquals("1\n" + LINE + "\n" + LINE + "\n", read().text());
    }

    @Test
    void pagesAreRangesOfTheTextAndAnEmptyOneIsEmpty() {
        paged.add(Glyphs.line("巡堤", 50, 100));
        paged.add(List.of());
        paged.add(Glyphs.line("登记水位", 50, 100));
        assertEquals(List.of(new SourceRange(0, 3), new SourceRange(3, 3), new SourceRange(3, 8)), read().pages());
        assertEquals(8, paged.length());
    }

    @Test
    void whatIsSetInAFounderFontIsKnown() {
        page.addAll(Glyphs.line("共", 0, 100));
        page.add(new Glyph("圆", 10, 100, 10, 10, true));
        page.add(new Glyph("园", 20, 100, 10, 10, true));
        page.addAll(Glyphs.line("次", 30, 100));
        paged.add(page);
        assertEquals(List.of(new SourceRange(1, 3)), read().founder());
    }
}
