package org.duizhao.matrix;

import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** How the paragraphs and items of articles are cited, and what leads to an item. */
class ArticlesTest {

    private static final Heading CHAPTER = new Heading(1, "第二章", "管理", List.of());
    private static final Heading ARTICLE = new Heading(2, "第十三条", "", List.of());
    private static final Heading NEXT = new Heading(2, "第十四条", "", List.of());
    private static final Heading FIRST = new Heading(3, "（一）", "", List.of());
    private static final Heading SECOND = new Heading(3, "（二）", "", List.of());

    private final List<Measure> measures = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    @Test
    void anArticleOfSeveralParagraphsIsCitedWithThem() {
        add(ARTICLE, null, "渡口应当备有救生圈。");
        add(ARTICLE, null, "渡口管理人应当履行下列职责：");
        add(ARTICLE, FIRST, "每日检查渡船；");
        add(ARTICLE, SECOND, "每年演练一次。");
        add(ARTICLE, null, "乡镇应当督促落实。");

        assertEquals(List.of("第十三条第一款", "第十三条第二款", "第十三条第二款第（一）项", "第十三条第二款第（二）项", "第十三条第三款"), clauses());
    }

    @Test
    void anArticleOfOneParagraphIsCitedWithoutIt() {
        add(ARTICLE, null, "渡口管理人应当履行下列职责：");
        add(ARTICLE, FIRST, "每日检查渡船；");
        add(NEXT, null, "渡工应当持证上岗。");

        assertEquals(List.of("第十三条", "第十三条第（一）项", "第十四条"), clauses());
        assertEquals("第十三条第（一）项", measures.get(1).path().clause());
    }

    @Test
    void anItemIsLedToByTheSentenceThatOpensItsList() {
        add(ARTICLE, null, "渡口管理人应当履行下列职责：");
        add(ARTICLE, FIRST, "每日检查渡船；");
        add(ARTICLE, SECOND, "每年演练一次。");
        add(ARTICLE, null, "乡镇应当督促落实。");
        Articles articles = Articles.of(new Outline(blocks));

        assertEquals(Optional.of(measures.get(0)), articles.lead(measures.get(1)));
        assertEquals(Optional.of(measures.get(0)), articles.lead(measures.get(2)));
        assertEquals(Optional.empty(), articles.lead(measures.get(0)));
        assertEquals(Optional.empty(), articles.lead(measures.get(3)));
    }

    @Test
    void outsideOfArticlesClausesAreAsTheirHeadingsSay() {
        Heading section = new Heading(1, "一、", "加强管理", List.of());
        Heading item = new Heading(2, "（一）", "巡查", List.of());
        Measure measure = new Measure("m1", "每日巡查。", new HeadingPath(section, item, null), List.of());
        Articles articles = Articles.of(new Outline(List.of(new Paragraph(List.of(measure)))));

        assertEquals("一、（一）", articles.clause(measure));
        assertFalse(articles.numbers(measure));
    }

    private List<String> clauses() {
        Articles articles = Articles.of(new Outline(blocks));
        return measures.stream().map(articles::clause).toList();
    }

    private void add(Heading article, Heading label, String text) {
        Measure measure = new Measure("m" + (measures.size() + 1), text, new HeadingPath(CHAPTER, article, label), List.of());
        measures.add(measure);
        blocks.add(new Paragraph(List.of(measure)));
    }
}
