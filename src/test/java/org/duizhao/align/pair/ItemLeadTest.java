package org.duizhao.align.pair;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ItemLeadTest {

    private static final Heading CHAPTER = new Heading(1, "第二章", "企业的责任", List.of());
    private static final String DUTIES = "主要负责人应当履行下列职责：";

    private final ItemLead leadIn = new ItemLead();
    private int number;

    private String lead(String text, Heading article, Heading item) {
        return leadIn.of(new Measure("m" + ++number, text, new HeadingPath(CHAPTER, article, item), List.of()));
    }

    private static Heading article(String number) {
        return new Heading(2, number, "", List.of());
    }

    private static Heading item(String number) {
        return new Heading(3, number, "", List.of());
    }

    @Test
    void itemsHaveTheSentenceThatEndsWithAColonAboveThem() {
        Heading article = article("第九条");
        assertEquals("", lead(DUTIES, article, null));
        assertEquals(DUTIES, lead("督促、检查安全生产工作；", article, item("（一）")));
        assertEquals(DUTIES, lead("组织演练。", article, item("（二）")));
    }

    @Test
    void whatFollowsTheListHasNone() {
        Heading article = article("第九条");
        lead(DUTIES, article, null);
        lead("督促、检查安全生产工作。", article, item("（一）"));
        assertEquals("", lead("分管负责人协助主要负责人。", article, null));
        assertEquals("", lead("建立健全制度；", article, item("（一）")));
    }

    @Test
    void anItemOfAnotherArticleHasNone() {
        lead(DUTIES, article("第九条"), null);
        assertEquals("", lead("建立健全制度；", article("第十条"), item("（一）")));
    }

    @Test
    void anItemWithAHeadingOfItsOwnHasNone() {
        Heading article = article("第九条");
        lead(DUTIES, article, null);
        assertEquals("", lead("每年组织两次演练。", article, new Heading(3, "1.", "加强演练", List.of())));
    }
}
