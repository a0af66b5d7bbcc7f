package org.duizhao.align;

import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RowTopicsTest {

    private static final Codebook TEA = Codebook.of(List.of("茶园\t修剪\t修剪\t", "茶园\t施肥\t施肥 有机肥\t", "茶园\t采茶\t采茶\t"));

    @Test
    void theTopicThatMostClausesAreAboutIsTheRows() {
        assertEquals("修剪", topic("冬季完成茶园修剪工作。", "开展茶园修剪的培训。", "抓好施肥和茶园修剪。"));
    }

    @Test
    void aTopicOfOneAmongThreeIsNotTheRows() {
        assertEquals("管护", topic("#管护", "组织采茶，评比采茶能手。", "组织各镇开展评比。", "组织村组开展评比。"));
    }

    @Test
    void whatTheCodebookDoesNotKnowStandsUnderItsHeading() {
        RowTopics.Place place = place("#打响品牌", "举办开茶节。", "办好开茶节。");
        assertEquals("打响品牌", place.topic().name());
        assertEquals(Codebook.OTHER, place.topic().group());
        assertEquals(0, place.clarity());
    }

    @Test
    void onlyTheClausesThatAreShownCount() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "冬季完成茶园修剪工作，春季分批组织采茶。")));
        CorpusClauses clauses = new CorpusClauses(corpus);
        RowTopics topics = new RowTopics(corpus, new MatterTexts(clauses), TEA);
        assertEquals("采茶", topics.of(Matter.of(new TreeSet<>(List.of(1)), clauses)).topic().name());
        assertEquals("修剪", topics.of(Matter.of(new TreeSet<>(List.of(0)), clauses)).topic().name());
    }

    private static String topic(String... lines) {
        return place(lines).topic().name();
    }

    private static RowTopics.Place place(String... lines) {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, lines)));
        CorpusClauses clauses = new CorpusClauses(corpus);
        SortedSet<Integer> all = new TreeSet<>();
        corpus.passages().forEach(passage -> clauses.of(passage.ordinal()).stream().map(Clause::ordinal).forEach(all::add));
        return new RowTopics(corpus, new MatterTexts(clauses), TEA).of(Matter.of(all, clauses));
    }
}
