package org.duizhao.align.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.align.Notices;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.PairModel.Thresholds;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** What decisions on some pairs say of the others. Three notices of twelve measures each: 0 to 11, 12 to 23, 24 to 35. */
class LessonTest {

    private static final int SIZE = 12;
    private static final Thresholds THRESHOLDS = new Thresholds(0.16, 0.22, 0.32, 0.56, 0.7);

    private final Corpus corpus = Corpus.of(List.of(notice("云岭县"), notice("青禾市"), notice("望溪县")));

    private static Notice notice(String place) {
        List<String> lines = new ArrayList<>(List.of("#工作任务"));
        for (int i = 0; i < SIZE; i++) {
            lines.add("第" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i) + "项工作由" + place + "有关部门落实。");
        }
        return Notices.notice(place, 2024, lines.toArray(String[]::new));
    }

    /** Each measure is linked with those of the same number in the two other notices. */
    private Links links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            links.add(new Link(new Pair(i, i + SIZE), 0.4));
            links.add(new Link(new Pair(i + SIZE, i + 2 * SIZE), 0.8));
            links.add(new Link(new Pair(i, i + 2 * SIZE), 0.4));
        }
        return new Links(links, THRESHOLDS);
    }

    private static List<Pair> decided(int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new Pair(i, i + SIZE));
        }
        return pairs;
    }

    @Test
    void whatIsLinkedWithAConfirmedPartnerIsMoreLikely() {
        Lesson lesson = Lesson.of(corpus, links(), DecidedPairs.of(decided(10), List.of()));
        assertEquals(10, lesson.decisions());
        double raised = lesson.links().score(0, 2 * SIZE);
        assertTrue(raised > 0.7 && raised < 0.8, String.valueOf(raised));
        assertTrue(lesson.changed().contains(new Pair(0, 2 * SIZE)));
    }

    @Test
    void whatIsLinkedWithARefusedPartnerIsLessLikely() {
        Lesson lesson = Lesson.of(corpus, links(), DecidedPairs.of(List.of(), decided(10)));
        assertTrue(lesson.links().score(0, 2 * SIZE) < 0.2);
        assertTrue(lesson.links().score(SIZE, 2 * SIZE) < 0.8);
    }

    @Test
    void whatWasDecidedAndWhatHasNothingToDoWithItStayAsTheyAre() {
        Lesson lesson = Lesson.of(corpus, links(), DecidedPairs.of(decided(10), List.of()));
        assertEquals(0.4, lesson.links().score(0, SIZE));
        assertEquals(0.4, lesson.links().score(11, 11 + SIZE));
        assertEquals(0.8, lesson.links().score(11 + SIZE, 11 + 2 * SIZE));
        assertEquals(links().bestFirst().size(), lesson.links().bestFirst().size());
    }

    @Test
    void fromFewDecisionsNothingIsLearned() {
        Lesson lesson = Lesson.of(corpus, links(), DecidedPairs.of(decided(Lesson.FEWEST - 1), List.of()));
        assertEquals(0, lesson.decisions());
        assertEquals(Set.of(), lesson.changed());
        assertEquals(0.4, lesson.links().score(0, 2 * SIZE));
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        List<Pair> pairs = decided(SIZE);
        List<Link> before = Lesson.of(corpus, links(), DecidedPairs.of(pairs, List.of())).links().bestFirst();
        Collections.shuffle(pairs, new Random(3));
        assertEquals(before, Lesson.of(corpus, links(), DecidedPairs.of(pairs, List.of())).links().bestFirst());
    }
}
