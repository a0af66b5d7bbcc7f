package org.duizhao.align;

import org.duizhao.align.learned.Lesson;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Feature;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.Notice;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReasonsTest {

    @Test
    void thePhraseThatMostTextsShareIsTheEvidence() {
        assertEquals("组织防汛演练", SharedPhrase.of(List.of("每年组织防汛演练两次", "各村组织防汛演练。", "要组织防汛演练，每年组织一次")));
        assertEquals("", SharedPhrase.of(List.of("防汛", "森林")));
    }

    @Test
    void noSharedPhraseCrossesAPunctuationMark() {
        assertEquals("应急物资", SharedPhrase.of(List.of("储备，应急物资", "储备。应急物资")));
    }

    @Test
    void aFigureCountsOnlyWhereAllTextsHoldIt() {
        assertEquals(Optional.of("每月"), SharedFigure.of(List.of("每月至少一次", "各镇每月召开会议")));
        assertEquals(Optional.of("75%"), SharedFigure.of(List.of("达到７５％以上", "不低于75%")));
        assertEquals(Optional.empty(), SharedFigure.of(List.of("每月一次", "每季度两次")));
        assertEquals(Optional.of("每季"), SharedFigure.of(List.of("每个季度通报", "每季通报")), "different words, one cycle");
        assertEquals(Optional.empty(), SharedFigure.of(List.of("巡查每周边村庄", "每周巡查")));
    }

    @Test
    void theSameHeadingIsSaidOfTwoNoticesOnly() {
        Notice one = Notices.notice("云岭县", 2023, "#值班值守", "实行全天带班。", "完善台账。");
        Notice other = Notices.notice("青禾市", 2023, "#值班值守", "领导在岗带班。");
        Corpus corpus = Corpus.of(List.of(one, other));
        Reasons reasons = new Reasons(corpus, new Topics(corpus, Codebook.shipped()), new Lesson(new Links(List.of(), Notices.THRESHOLDS), Set.of(), 0));
        Reason heading = new Reason(Reason.Kind.SAME_HEADING, "值班值守");
        assertTrue(reasons.of(new TreeSet<>(List.of(0, 2))).contains(heading));
        assertTrue(!reasons.of(new TreeSet<>(List.of(0, 1))).contains(heading));
        assertEquals(List.of(), reasons.of(new TreeSet<>(List.of(0))));
    }

    @Test
    void whatDidMostForTheLinkIsSaidFirst() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2023, "#值班值守", "实行全天带班。"),
                Notices.notice("青禾市", 2023, "#值班值守", "领导在岗轮值。")));
        assertEquals(List.of(Reason.Kind.SAME_MEANING, Reason.Kind.SAME_HEADING),
                kinds(corpus, List.of(Feature.Family.MEANING, Feature.Family.HEADINGS)));
        assertEquals(List.of(Reason.Kind.SAME_HEADING, Reason.Kind.SAME_MEANING),
                kinds(corpus, List.of(Feature.Family.HEADINGS, Feature.Family.MEANING)));
        assertEquals(List.of(Reason.Kind.SAME_HEADING), kinds(corpus, List.of(Feature.Family.WORDS)));
    }

    private static List<Reason.Kind> kinds(Corpus corpus, List<Feature.Family> evidence) {
        Links links = new Links(List.of(new Link(Pair.of(0, 1), 0.834, evidence)), Notices.THRESHOLDS);
        List<Reason> reasons = new Reasons(corpus, new Topics(corpus, Codebook.of(List.of())), new Lesson(links, Set.of(), 0)).of(new TreeSet<>(List.of(0, 1)));
        reasons.stream().filter(reason -> reason.kind() == Reason.Kind.SAME_MEANING)
                .forEach(reason -> assertEquals("83%", reason.evidence()));
        return reasons.stream().map(Reason::kind).toList();
    }

    @Test
    void whatWasLearnedFromDecisionsIsSaidLast() {
        Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "#工作任务", "每月召开一次会议。"), Notices.notice("青禾市", 2024, "#工作任务", "渡口一律停航。")));
        Pair pair = new Pair(0, 1);
        Links links = new Links(List.of(new Link(pair, 0.5)), Notices.THRESHOLDS);
        List<Reason> reasons = new Reasons(corpus, new Topics(corpus, Codebook.of(List.of())), new Lesson(links, Set.of(pair), 34)).of(new TreeSet<>(List.of(0, 1)));
        assertEquals(new Reason(Reason.Kind.DECISIONS, "34"), reasons.get(reasons.size() - 1));
    }
}
