package org.duizhao.notice.outline;

import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an annex says can be read in one piece, whether it was taken apart or not. */
class OutlineTest {

    private static final List<SourceRange> SOMEWHERE = List.of(new SourceRange(0, 1));
    private static final Heading TITLED = new Heading(1, "一、", "巡查", SOMEWHERE);
    private static final Heading NUMBER = new Heading(2, "（一）", "", SOMEWHERE);
    private static final Annex PLAN = new Annex("巡查方案", "", SOMEWHERE);
    private static final Annex FORM = new Annex("登记表", "日期\t地点", SOMEWHERE);

    private final Outline outline = new Outline(List.of(paragraph("正文。", HeadingPath.NONE), PLAN, TITLED,
            paragraph("每日巡查。", new HeadingPath(TITLED, NUMBER, null)), paragraph("夜间加密。", new HeadingPath(TITLED, NUMBER, null)), FORM));

    @Test
    void anAnnexThatWasTakenApartSaysItsHeadingsAndSentencesUpToTheNext() {
        assertEquals("一、巡查\n（一）每日巡查。\n夜间加密。", outline.textOf(PLAN));
    }

    @Test
    void aFormSaysItsLines() {
        assertEquals("日期\t地点", outline.textOf(FORM));
    }

    private static Paragraph paragraph(String text, HeadingPath path) {
        return new Paragraph(List.of(new Measure("m", text, path, SOMEWHERE)));
    }
}
