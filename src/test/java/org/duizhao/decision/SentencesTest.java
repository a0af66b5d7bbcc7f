package org.duizhao.decision;

import static org.duizhao.decision.Texts.notice;
import static org.duizhao.decision.Texts.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

/** Where a place is found again after the program has run anew, or the file was edited. */
class SentencesTest {

    private static final String MEETING = "安委会每月召开一次会议。";
    private static final String DRILL = "各镇每年组织两次演练。";
    private static final String STORE = "完善救灾物资储备库。";

    @Test
    void inTheSameFileAPlaceIsWhereItWas() {
        Notice notice = notice("1", MEETING, DRILL, MEETING);
        assertEquals(Optional.of(place(notice, 2)), new Sentences(notice).find(place(notice, 2)));
    }

    @Test
    void partsOfASentenceAreFoundWithIt() {
        Notice before = notice("1", MEETING, DRILL);
        Anchor part = Anchor.of(before, before.measures().get(0), List.of(new Span(0, 3)));
        Notice after = notice("2", DRILL, MEETING);
        assertEquals(List.of(new Span(0, 3)), new Sentences(after).find(part).orElseThrow().parts());
        assertEquals(place(after, 1).range(), new Sentences(after).find(part).orElseThrow().range());
    }

    @Test
    void theOnlySentenceThatReadsTheSameIsFoundWhereverItWent() {
        Notice after = notice("2", STORE, MEETING);
        assertEquals(Optional.of(place(after, 1)), new Sentences(after).find(place(notice("1", MEETING, DRILL), 0)));
    }

    @Test
    void aRewordedSentenceIsNotFound() {
        Notice after = notice("2", "安委会每季度召开一次会议。", DRILL);
        assertTrue(new Sentences(after).find(place(notice("1", MEETING, DRILL), 0)).isEmpty());
    }

    @Test
    void inTheSameFileASentenceThatIsReadOtherwiseNowIsNotFound() {
        assertTrue(new Sentences(notice("1", "安委会每季召开一次会议。", DRILL)).find(place(notice("1", MEETING, DRILL), 0)).isEmpty());
    }

    @Test
    void ofTwoThatReadTheSameTheOneBetweenTheSameSentencesIsFound() {
        Notice before = notice("1", MEETING, DRILL, STORE, MEETING, "特此通知。");
        Notice after = notice("2", "新增一句。", MEETING, DRILL, STORE, MEETING, "特此通知。");
        assertEquals(Optional.of(place(after, 4)), new Sentences(after).find(place(before, 3)));
        assertTrue(new Sentences(after).find(place(before, 0)).isEmpty(), "another sentence stands before it now");
    }

    @Test
    void aSentenceThatWasRepeatedDoesNotJumpToTheOneThatIsLeft() {
        Notice before = notice("1", MEETING, DRILL, STORE, MEETING, "特此通知。");
        Notice after = notice("2", DRILL, STORE, MEETING, "特此通知。");
        assertTrue(new Sentences(after).find(place(before, 0)).isEmpty());
    }

    @Test
    void aSentenceThatStoodTwiceInTheSameSurroundingsIsNeverGuessed() {
        Notice before = notice("1", DRILL, MEETING, DRILL, MEETING, DRILL);
        assertTrue(new Sentences(notice("2", DRILL, MEETING, DRILL)).find(place(before, 1)).isEmpty());
    }

    @Test
    void aNewTwinMakesItUnsureUnlessTheSurroundingsTell() {
        Notice before = notice("1", MEETING, DRILL);
        assertTrue(new Sentences(notice("2", MEETING, STORE, MEETING)).find(place(before, 0)).isEmpty());
    }

    @Test
    void blanksAndLineBreaksDoNotCount() {
        Notice after = notice("2", "安委会 每月　召开一次会议。", DRILL);
        assertEquals(place(after, 0).range(), new Sentences(after).find(place(notice("1", MEETING, DRILL), 0)).orElseThrow().range());
    }

    /** Sentences are inserted, taken out, reworded and put elsewhere; some read the same as others, and look-alikes come in. */
    @Property(tries = 100)
    void afterAnyEditsAPlaceIsInItsOwnSentenceOrNowhere(@ForAll long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> new Line(i, "第" + (i % 10 == 4 ? 4 : i) + "项工作每月检查一次。")).toList());
        Notice before = notice("1", texts(lines));
        List<Line> edited = new ArrayList<>(lines);
        int edits = random.nextInt(15);
        for (int i = 0; i < edits; i++) {
            edit(edited, random);
        }
        Notice after = notice("2", texts(edited));
        Sentences sentences = new Sentences(after);
        for (Line line : lines) {
            Optional<Anchor> found = sentences.find(place(before, line.identity));
            found.map(place -> after.measures().indexOf(sentences.measure(place).orElseThrow())).filter(at -> !readsTheSame(lines, line.identity, edited, at))
                    .ifPresent(at -> assertEquals(line, edited.get(at)));
            boolean untouched = line.identity % 10 != 4 && edited.contains(line);
            assertFalse(untouched && found.isEmpty(), "a sentence that stands alone is found again");
        }
    }

    /** A twin that was put between the very sentences between which the first stood is that sentence to whoever reads the file. */
    private static boolean readsTheSame(List<Line> lines, int one, List<Line> edited, int other) {
        return IntStream.rangeClosed(-1, 1).allMatch(step -> text(lines, one + step).equals(text(edited, other + step)));
    }

    private static String text(List<Line> lines, int at) {
        return at < 0 || at >= lines.size() ? "" : lines.get(at).text;
    }

    /** A sentence, and which one it is, however it reads. */
    private record Line(int identity, String text) {
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.toList());
    }

    private static void edit(List<Line> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(at, new Line(1000 + lines.size(), lines.get(at).text.replace("每月", "每月至少")));
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, new Line(lines.get(at).identity, lines.get(at).text.replace("检查", "督查")));
            default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        }
    }
}
