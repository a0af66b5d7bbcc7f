package org.duizhao.align.decided;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.align.Aligner;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.Notices;
import org.duizhao.align.Row;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.Stamp;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;
import org.junit.jupiter.api.Test;

/** What a person decided wins over what was found, whatever was found. */
class DecidedRowsTest {

    private static final Notice YUNLING = Notices.yunling();
    private static final Notice QINGHE = Notices.qinghe();
    private static final Notice LINLAN = Notices.linlan();
    private static final List<Notice> ALL = List.of(YUNLING, QINGHE, LINLAN);
    private static final Aligner ALIGNER = new Aligner(Codebook.shipped(), VectorSource.NONE, new HanLpSegmenter());
    private static final Alignment FOUND = ALIGNER.prepare(ALL, Progress.NONE);

    private final Anchor meeting = place(YUNLING, "县安委会");
    private final Anchor meetingOfQinghe = place(QINGHE, "市安委会");
    private final Anchor shelters = place(QINGHE, "建设三处");
    private final Anchor funds = place(YUNLING, "矿山企业");

    @Test
    void withoutDecisionsNothingChanges() {
        assertEquals(FOUND.comparison(Strictness.BALANCED), FOUND.with(List.of()).comparison(Strictness.BALANCED));
        assertEquals(row(decided(), meeting), row(decided(), meetingOfQinghe), "the example begins with these in one row");
        assertNotEquals(row(decided(), funds), row(decided(), shelters));
    }

    @Test
    void whatAPersonLinkedStandsInOneRowAndIsSure() {
        Row row = row(decided(new Together(stamp(1), shelters, funds)), shelters);
        assertTrue(row.cell(YUNLING.id()).orElseThrow().measures().stream().anyMatch(measure -> measure.text().startsWith("矿山企业")));
        assertEquals(stamp(1), row.hand().cell(YUNLING.id()).orElseThrow());
        assertEquals(stamp(1), row.hand().cell(QINGHE.id()).orElseThrow());
    }

    @Test
    void whatAPersonPartedStandsInRowsThatDoNotReferToEachOther() {
        Comparison comparison = decided(new Apart(stamp(1), meetingOfQinghe, meeting));
        Row left = row(comparison, meeting);
        assertNotEquals(left, row(comparison, meetingOfQinghe));
        assertFalse(left.cell(QINGHE.id()).stream().flatMap(cell -> cell.see().stream()).anyMatch(see -> see.measure().text().startsWith("市安委会")));
        assertFalse(left.near(QINGHE.id()).stream().anyMatch(near -> near.measure().text().startsWith("市安委会")));
        assertEquals(stamp(1), row(comparison, meetingOfQinghe).hand().parted().get(QINGHE.id()));
    }

    @Test
    void theLaterOfTwoDecisionsWins() {
        Decision apart = new Apart(stamp(1), meetingOfQinghe, meeting);
        Decision together = new Together(stamp(2), meetingOfQinghe, meeting);
        Comparison first = decided(apart, together);
        assertEquals(row(first, meeting), row(first, meetingOfQinghe));
        Comparison second = decided(together, apart);
        assertNotEquals(row(second, meeting), row(second, meetingOfQinghe));
    }

    @Test
    void whatFollowsFromLaterDecisionsWinsToo() {
        Anchor third = place(LINLAN, "区安委会");
        Comparison comparison = decided(new Apart(stamp(1), third, meeting), new Together(stamp(2), meeting, meetingOfQinghe),
                new Together(stamp(3), meetingOfQinghe, third));
        assertEquals(row(comparison, meeting), row(comparison, third));
    }

    @Test
    void aConfirmedGapStaysEmptyWhateverIsFound() {
        Row row = row(decided(new NotStated(stamp(1), meeting, QINGHE.id())), meeting);
        assertTrue(row.cell(QINGHE.id()).isEmpty());
        assertTrue(row.near(QINGHE.id()).isEmpty());
        assertEquals(stamp(1), row.hand().none().get(QINGHE.id()));
    }

    @Test
    void aRowThatWasSignedOffNeedsNoLookAndKeepsNameAndNotes() {
        Noted note = new Noted(stamp(3), meeting, "问应急局");
        Row row = row(decided(new Marked(stamp(1), meeting, RowMark.SIGNED_OFF), new Renamed(stamp(2), meetingOfQinghe, "安委会全会"), note), meeting);
        assertTrue(row.sure());
        assertEquals("安委会全会", row.label());
        assertEquals(stamp(1), row.hand().marks().get(RowMark.SIGNED_OFF));
        assertEquals(List.of(note), row.hand().notes());
    }

    @Test
    void whatIsLinkedGoesWhereTheOtherIsHoweverLongItIs() {
        Row before = row(decided(), shelters);
        assertTrue(clauses(meeting) > clauses(funds), "by its clauses alone the row of the meeting would win");
        Comparison comparison = decided(new Together(stamp(1), meeting, funds));
        assertEquals(row(comparison, meeting), row(comparison, funds));
        assertNotEquals(row(comparison, meetingOfQinghe), row(comparison, meeting), "the rest of its row stays where it was");
        assertEquals(before.subject(), row(comparison, shelters).subject());
        Comparison chain = decided(new Together(stamp(1), meeting, funds), new Together(stamp(2), place(LINLAN, "区安委会"), meeting));
        assertEquals(row(chain, place(LINLAN, "区安委会")), row(chain, funds));
        assertNotEquals(row(chain, meetingOfQinghe), row(chain, funds));
    }

    @Test
    void aRowStandsUnderTheTopicThatAPersonChoseAndKeepsItsName() {
        String name = row(decided(), meeting).label();
        Topic topic = Codebook.shipped().topics().get(0);
        assertNotEquals(topic.name(), row(decided(), meeting).topic());
        Row row = row(decided(new Filed(stamp(1), meetingOfQinghe, topic.group(), topic.name())), meeting);
        assertEquals(List.of(topic.group(), topic.name(), name), List.of(row.group(), row.topic(), row.label()));
        assertEquals(stamp(1), row.hand().row().filed().orElseThrow());
        assertEquals(row.subject(), decided(new Filed(stamp(1), meeting, topic.group(), topic.name())).rows().get(0).subject(), "where the codebook has it");
    }

    @Test
    void aRowUnderATopicThatIsGoneStandsBehindThoseOfTheCodebook() {
        Comparison comparison = decided(new Filed(stamp(1), meeting, "专项", "茶园管护"));
        Row row = row(comparison, meeting);
        assertEquals("茶园管护", row.topic());
        List<String> known = Codebook.shipped().topics().stream().map(Topic::name).toList();
        assertTrue(comparison.rows().subList(comparison.rows().indexOf(row), comparison.rows().size()).stream().noneMatch(after -> known.contains(after.topic())));
    }

    @Test
    void rowsOfATopicStandInTheOrderThatAPersonGaveThem() {
        Decision one = new Filed(stamp(1), meeting, "专项", "茶园管护");
        Decision two = new Filed(stamp(2), funds, "专项", "茶园管护");
        Decision three = new Filed(stamp(3), shelters, "专项", "茶园管护");
        List<Anchor> found = order(one, two, three);
        Decision lastFirst = new Ordered(stamp(4), found.get(2), found.get(0), Side.BEFORE);
        assertEquals(List.of(found.get(2), found.get(0), found.get(1)), order(one, two, three, lastFirst));
        Decision firstLast = new Ordered(stamp(5), found.get(2), found.get(1), Side.AFTER);
        assertEquals(found, order(one, two, three, lastFirst, firstLast), "one move after the other");
        Row moved = row(decided(one, two, three, lastFirst), found.get(2));
        assertEquals(stamp(4), moved.hand().row().ordered().orElseThrow());
        assertTrue(row(decided(one, two, three, lastFirst), found.get(0)).hand().row().ordered().isEmpty(), "only the row that was moved has the sign");
    }

    @Test
    void aMoveBesideARowOfAnotherTopicHasNoEffect() {
        assertEquals(subjects(decided()), subjects(decided(new Ordered(stamp(1), meeting, funds, Side.AFTER))));
    }

    private List<Anchor> order(Decision... decisions) {
        Comparison comparison = decided(decisions);
        return Stream.of(meeting, funds, shelters).sorted(Comparator.comparing(place -> comparison.rows().indexOf(row(comparison, place)))).toList();
    }

    private static List<String> subjects(Comparison comparison) {
        return comparison.rows().stream().map(row -> row.subject().toString()).toList();
    }

    private static long clauses(Anchor place) {
        return place.wording().text().chars().filter(character -> character == '，').count();
    }

    @Test
    void decisionsHoldInEveryStrictnessAndWithMoreNotices() {
        Decision link = new Together(stamp(1), shelters, funds);
        Decision part = new Apart(stamp(2), meetingOfQinghe, meeting);
        for (List<Notice> notices : List.of(List.of(YUNLING, QINGHE), ALL)) {
            Alignment alignment = ALIGNER.prepare(notices, Progress.NONE);
            List<Decision> holding = new Decisions(List.of(link, part), Map.of()).of(notices).holding();
            for (Strictness strictness : Strictness.values()) {
                Comparison comparison = alignment.with(holding).comparison(strictness);
                assertEquals(row(comparison, shelters), row(comparison, funds));
                assertNotEquals(row(comparison, meeting), row(comparison, meetingOfQinghe));
            }
        }
    }

    /** Any decisions, however they contradict each other: nothing is lost, and the last one holds. */
    @Property(tries = 100)
    void everySentenceStaysInTheTableAndTheLastDecisionHolds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            decisions.add(any(i, random));
        }
        Strictness strictness = Strictness.values()[random.nextInt(Strictness.values().length)];
        Comparison comparison = FOUND.with(decisions).comparison(strictness);
        assertEquals(characters(FOUND.comparison(Strictness.BALANCED)), characters(comparison));
        Decision last = decisions.get(decisions.size() - 1);
        Row one = row(comparison, last.places().get(0));
        assertEquals(last instanceof Together, one.equals(row(comparison, last.places().get(1))));
        assertEquals(comparison, FOUND.with(decisions).comparison(strictness));
    }

    private static Decision any(int number, Random random) {
        Notice first = ALL.get(random.nextInt(3));
        Notice second = ALL.get((ALL.indexOf(first) + 1 + random.nextInt(2)) % 3);
        Anchor one = Anchor.of(first, first.measures().get(random.nextInt(first.measures().size())), List.of());
        Anchor other = Anchor.of(second, second.measures().get(random.nextInt(second.measures().size())), List.of());
        return random.nextBoolean() ? new Together(stamp(number), one, other) : new Apart(stamp(number), one, other);
    }

    private static int characters(Comparison comparison) {
        return comparison.rows().stream().flatMap(row -> row.stated().stream())
                .mapToInt(cell -> cell.measures().stream().flatMap(measure -> cell.words(measure).stream()).mapToInt(String::length).sum()).sum();
    }

    private static Comparison decided(Decision... decisions) {
        return FOUND.with(List.of(decisions)).comparison(Strictness.BALANCED);
    }

    /** The first row that shows a part of a sentence. */
    private static Row row(Comparison comparison, Anchor place) {
        return comparison.rows().stream().filter(row -> row.cell(place.notice()).stream().flatMap(cell -> cell.measures().stream())
                .anyMatch(measure -> measure.source().get(0).start() == place.range().start())).findFirst().orElseThrow();
    }

    private static Anchor place(Notice notice, String beginning) {
        Measure measure = notice.measures().stream().filter(one -> one.text().startsWith(beginning)).findFirst().orElseThrow();
        return Anchor.of(notice, measure, List.of());
    }

    private static Stamp stamp(int number) {
        return new Stamp(Integer.toString(number), "李明", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number));
    }
}
