package org.duizhao.change;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.align.Notices;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.pairing.PersonsPairs;
import org.duizhao.change.pairing.PersonsPairs.Told;
import org.duizhao.encode.VectorSource;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeFinderTest {

    private static final String WATCH = "各镇严格落实二十四小时值班制度。";
    private static final String DRILL = "县应急局每年组织两次防汛演练。";
    private static final String STORE = "完善救灾物资储备库管理。";
    private static final String PATROL = "林业站每周巡查重点林区。";

    private final ChangeFinder finder = new ChangeFinder(new PairScorer(VectorSource.NONE), Codebook.shipped(), new RequirementExtractor()::extract);

    @Test
    void whatAnInsertionShiftsHasNotMoved() {
        assertEquals("added unchanged unchanged", kinds(List.of(WATCH, DRILL), List.of(PATROL, WATCH, DRILL)));
    }

    @Test
    void theOneThatWentPastTheOthersMoved() {
        assertEquals("unchanged unchanged unchanged moved", kinds(List.of(WATCH, DRILL, STORE, PATROL), List.of(DRILL, STORE, PATROL, WATCH)));
    }

    @Test
    void whoStandsInAnotherSectionMovedThoughTheOrderIsTheSame() {
        assertEquals("unchanged moved unchanged unchanged unchanged", kinds(List.of("#值守", WATCH, "#演练", DRILL, STORE, PATROL, "完善预案体系建设。"),
                List.of("#值守", WATCH, DRILL, "#演练", STORE, PATROL, "完善预案体系建设。")));
    }

    @Test
    void theSameWordsFindEachOtherEvenWhereOthersAreAlike() {
        assertEquals("unchanged added", kinds(List.of(DRILL), List.of(DRILL, "县住建局每年组织两次防汛演练。")));
    }

    @Test
    void sentencesOfOneFormBelongToTheHeadingTheyStandUnder() {
        List<String> old = List.of("#水库", "1月4日至9日检修，共6天。", "#泵站", "5月2日至4日检修，共3天。", "#堤防", "9月1日至6日检修，共6天。");
        List<String> now = List.of("#水库", "2月3日检修，与岁修合并。", "#泵站", "5月1日至6日检修，共6天。", "#堤防", "9月4日至6日检修，共3天。");
        assertEquals("modified modified modified", kinds(old, now));
    }

    @Test
    void aSentenceThatWentToAnotherHeadingWithItsWordsIsFoundThere() {
        assertEquals("unchanged moved-modified unchanged", kinds(List.of("#水库", WATCH, DRILL, "#泵站", PATROL),
                List.of("#水库", WATCH, "#泵站", "县应急局每年组织三次防汛演练。", PATROL)));
    }

    @Test
    void underOneHeadingASentenceWithoutFiguresAndWithOtherWordsIsAnother() {
        assertEquals("deleted added", kinds(List.of("#主题", "防汛抗旱齐参与", "#值守", WATCH), List.of("#主题", "参与守护家园", "#值守", WATCH)).replace(" unchanged", ""));
    }

    @Test
    void whatWasCutInTwoIsSplitAndWhatWasJoinedIsMerged() {
        String whole = "全县8座煤矿4月底前完成灾害普查，瓦斯抽采不达标的一律停止采掘。";
        List<String> parts = List.of("全县8座煤矿4月底前完成灾害普查。", "瓦斯抽采不达标的一律停止采掘。");
        assertEquals("split", kinds(List.of(whole), parts));
        assertEquals("merged", kinds(parts, List.of(whole)));
    }

    @Test
    void punctuationAloneIsNoChangeOfWordsButIsSaid() {
        Changes changes = find(List.of("值班巡查,及时报告。"), List.of("值班巡查，及时报告。"));
        assertEquals(ChangeKind.UNCHANGED, changes.changes().get(0).kind());
        assertTrue(changes.changes().get(0).trifling());
        assertFalse(changes.identical());
    }

    @Test
    void noticesWithNothingInCommonAreUnrelatedAndTheSameOneIsIdentical() {
        assertTrue(find(List.of(WATCH, DRILL), List.of("评选先进教师，表彰优秀校长。")).unrelated());
        assertTrue(find(List.of(WATCH, DRILL), List.of(WATCH, DRILL)).identical());
        assertTrue(find(List.of(), List.of()).identical());
    }

    @Test
    void whatAPersonSaidGoesBeforeWhatTheProgramFinds() {
        List<String> old = List.of(WATCH, DRILL, STORE);
        List<String> now = List.of(PATROL, DRILL, STORE);
        PersonsPairs together = new PersonsPairs(List.of(new Told("m1", "m1")), List.of());
        assertEquals("modified unchanged unchanged", kinds(find(old, now, together)));
        PersonsPairs apart = new PersonsPairs(List.of(), List.of(new Told("m2", "m2")));
        assertEquals(5, find(old, now, apart).changes().size());
        PersonsPairs divided = new PersonsPairs(List.of(new Told("m2", "m2"), new Told("m2", "m1")), List.of());
        assertEquals("deleted split unchanged", kinds(find(old, now, divided)));
        assertEquals(find(old, now), find(old, now, new PersonsPairs(List.of(new Told("m9", "m1")), List.of(new Told("m1", "m9")))));
    }

    @Test
    void aMeasureOfWhichAPersonSaysThatItHasNoCounterpartHasNone() {
        PersonsPairs alone = new PersonsPairs(List.of(), List.of(), List.of(new Told("m1", null), new Told(null, "m3")));
        Changes changes = find(List.of(WATCH, DRILL, STORE), List.of(WATCH, DRILL, STORE), alone);
        assertEquals("deleted added unchanged deleted added", kinds(changes));
        assertEquals(List.of(true, false, false, false, true), changes.changes().stream().map(Change::told).toList(), "of the others nobody said a word");
    }

    @Property(tries = 60)
    void everyMeasureOfBothStandsInExactlyOneChange(@ForAll("notices") List<String> old, @ForAll("notices") List<String> now) {
        Changes changes = find(old, now);
        assertEquals(ids(changes.old().measures()), ids(changes.changes().stream().flatMap(change -> change.old().stream()).toList()));
        assertEquals(changes.old().measures().size(), changes.changes().stream().mapToInt(change -> change.old().size()).sum());
        assertEquals(ids(changes.now().measures()), ids(changes.changes().stream().flatMap(change -> change.now().stream()).toList()));
        assertEquals(changes.now().measures().size(), changes.changes().stream().mapToInt(change -> change.now().size()).sum());
    }

    @Property(tries = 20)
    void theSameNoticesGiveTheSameChanges(@ForAll("notices") List<String> old, @ForAll("notices") List<String> now) {
        assertEquals(find(old, now), find(old, now));
    }

    @Provide
    Arbitrary<List<String>> notices() {
        return Arbitraries.of(WATCH, DRILL, STORE, PATROL, "各镇落实二十四小时值班制度，完善救灾物资储备库管理。", "县应急局每年组织三次防汛演练。",
                "#值守", "#演练", "严禁携带火种进入林区。", "……").list().ofMaxSize(8);
    }

    private static Set<String> ids(List<Measure> measures) {
        return measures.stream().map(Measure::id).collect(Collectors.toSet());
    }

    private String kinds(List<String> old, List<String> now) {
        return kinds(find(old, now));
    }

    private Changes find(List<String> old, List<String> now) {
        return find(old, now, PersonsPairs.NONE);
    }

    private static String kinds(Changes changes) {
        return changes.changes().stream().map(change -> change.kind().code()).collect(Collectors.joining(" "));
    }

    private Changes find(List<String> old, List<String> now, PersonsPairs person) {
        Notice before = Notices.notice("云岭县", 2023, old.toArray(String[]::new));
        Notice after = Notices.notice("云岭县", 2024, now.toArray(String[]::new));
        return finder.find(before, after, person, Progress.NONE);
    }
}
