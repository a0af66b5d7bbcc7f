package org.duizhao.align.matter;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.Corpus;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A chain of set phrases is not chopped into rows. */
class PreambleTest {

    private static final String GUIDED = "2024年茶园管护工作要以绿色发展理念为指导，全面落实县委全会部署，坚持稳产与提质并重，确保完成全年目标。";

    @Test
    void whatGuidesANoticeStandsWholeWhereverItStands() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "#总体要求", GUIDED, "冬季封园前完成茶树修剪，每亩施用有机肥二百公斤。")));
        CorpusClauses clauses = new CorpusClauses(corpus);
        assertEquals(1, clauses.of(0).size());
        assertEquals(GUIDED, clauses.of(0).get(0).wording());
        assertEquals(2, clauses.of(1).size());
    }

    @Test
    void whatIsToBeStudiedAndUpheldStandsWhole() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "#学习",
                "认真学习总书记关于茶产业的重要论述，从做到“两个维护”的政治高度，扛起稳产保供的政治责任。总书记到过的茶园要每月巡查一次，每季通报一次巡查情况。")));
        assertTrue(Preamble.isOf(corpus, corpus.passage(0)));
        assertFalse(Preamble.isOf(corpus, corpus.passage(1)));
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsNotCut() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "今年是茶园提质三年行动的收官之年，各镇要保持良好势头。", "#管护",
                "冬季封园前完成茶树修剪，每亩施用有机肥二百公斤。")));
        assertTrue(Preamble.isOf(corpus, corpus.passage(0)));
        assertFalse(Preamble.isOf(corpus, corpus.passage(1)));
    }

    @Test
    void aNoticeWithoutHeadingsHasNoPlaceBeforeThem() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "冬季封园前完成茶树修剪，每亩施用有机肥二百公斤。")));
        assertFalse(Preamble.isOf(corpus, corpus.passage(0)));
    }

    @Test
    void soManyParagraphsBeforeAHeadingAreNoPreamble() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "第一段谈修剪。", "第二段谈施肥。", "第三段谈封园。", "第四段谈采茶。", "#加工", "更新设备。")));
        assertTrue(Preamble.isOf(corpus, corpus.passage(2)));
        assertFalse(Preamble.isOf(corpus, corpus.passage(3)));
    }
}
