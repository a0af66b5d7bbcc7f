package org.duizhao.notice.outline;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LeadInTest {

    private static final Heading CHAPTER = new Heading(1, "第二章", "停放管理", List.of());
    private static final Heading ARTICLE = new Heading(2, "第三条", "", List.of());
    private static final Heading NEXT_ARTICLE = new Heading(2, "第四条", "", List.of());
    private static final Heading FIRST = new Heading(3, "（一）", "", List.of());
    private static final Heading SECOND = new Heading(3, "（二）", "", List.of());

    @Test
    void theSentenceThatOpensAListStandsBeforeEachOfItsItems() {
        listsAreOpened(CHAPTER);
    }

    @Test
    void aRegulationWithoutChaptersHasSuchListsToo() {
        listsAreOpened(null);
    }

    private static void listsAreOpened(Heading chapter) {
        Measure opening = measure("管理人应当履行下列职责：", chapter, ARTICLE, null);
        Measure first = measure("每日巡查3次；", chapter, ARTICLE, FIRST);
        Measure second = measure("每半年演练一次。", chapter, ARTICLE, SECOND);
        LeadIn lead = LeadIn.NONE.after(List.of(opening));
        assertEquals(List.of(opening, first), lead.with(List.of(first)));
        assertEquals(List.of(opening, second), lead.after(List.of(first)).with(List.of(second)));
    }

    @Test
    void theNextArticleIsNoItemOfTheList() {
        Measure opening = measure("管理人应当履行下列职责：", null, ARTICLE, null);
        Measure next = measure("每季度抽查一次。", null, NEXT_ARTICLE, null);
        assertEquals(List.of(next), LeadIn.NONE.after(List.of(opening)).with(List.of(next)));
    }

    @Test
    void aSentenceUnderNoHeadingOpensNoListOverTheWholeNotice() {
        Measure opening = measure("各镇要做好下列工作：", null, null, null);
        Measure other = measure("每月检查一次。", null, ARTICLE, null);
        assertEquals(List.of(other), LeadIn.NONE.after(List.of(opening)).with(List.of(other)));
    }

    private static Measure measure(String text, Heading section, Heading item, Heading label) {
        return new Measure("m1", text, new HeadingPath(section, item, label), List.of());
    }
}
