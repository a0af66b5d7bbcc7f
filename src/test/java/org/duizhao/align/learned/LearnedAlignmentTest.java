package org.duizhao.align.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Aligner;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.Notices;
import org.duizhao.align.Reason;
import org.duizhao.align.Row;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Stamp;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

/** What was decided stands as it was decided, whatever is learned from it, and nothing is lost. */
class LearnedAlignmentTest {

    private static final String[] WORK = {"防汛值守", "渡口停航", "校车检查", "矿山巡查", "林区防火", "燃气入户", "电梯维保", "桥梁监测", "仓库清查", "渔船登记", "食堂检验", "药店巡查"};
    private static final List<Notice> NOTICES = Stream.of("云岭县", "青禾市", "望溪县").map(LearnedAlignmentTest::notice).toList();
    private static final Alignment FOUND = new Aligner(Codebook.shipped(), VectorSource.NONE, new HanLpSegmenter()).prepare(NOTICES, Progress.NONE);

    private static Notice notice(String place) {
        List<String> lines = new ArrayList<>(List.of("#工作任务"));
        for (String work : WORK) {
            lines.add(place + "有关部门每月开展一次" + work + "，发现问题限期整改并登记。");
        }
        return Notices.notice(place, 2024, lines.toArray(String[]::new));
    }

    private static Anchor place(int notice, int measure) {
        return Anchor.of(NOTICES.get(notice), NOTICES.get(notice).measures().get(measure), List.of());
    }

    private static Stamp stamp(int number) {
        return new Stamp(Integer.toString(number), "李明", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number));
    }

    /** The first six of each notice state the same; of the others the person says that they do not. */
    private static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < WORK.length; i++) {
            decisions.add(i < WORK.length / 2 ? new Together(stamp(i), place(0, i), place(1, i)) : new Apart(stamp(i), place(0, i), place(1, i)));
        }
        return decisions;
    }

    private static Row row(Comparison comparison, int notice, int measure) {
        Measure wanted = NOTICES.get(notice).measures().get(measure);
        return comparison.rows().stream().filter(row -> row.cell(NOTICES.get(notice).id()).filter(cell -> !cell.refers()).stream()
                .anyMatch(cell -> cell.measures().contains(wanted))).findFirst().orElseThrow();
    }

    @Test
    void whatWasDecidedHoldsAfterLearning() {
        Alignment learned = FOUND.with(decisions()).learned(Progress.NONE);
        assertEquals(WORK.length, learned.learnedFrom());
        for (Strictness strictness : Strictness.values()) {
            Comparison comparison = learned.comparison(strictness);
            for (int i = 0; i < WORK.length; i++) {
                assertEquals(i < WORK.length / 2, row(comparison, 0, i) == row(comparison, 1, i), WORK[i]);
                row(comparison, 2, i);
            }
        }
    }

    @Test
    void whatSomebodyDecidesMeanwhileChangesNothingElse() {
        Alignment before = FOUND.with(List.of());
        assertEquals(0, FOUND.with(decisions()).learnedFrom());
        assertEquals(before.comparison(Strictness.BALANCED), FOUND.with(decisions()).with(List.of()).comparison(Strictness.BALANCED));
    }

    @Test
    void withoutTheDecisionsAllIsAsItWasFound() {
        Alignment forgotten = FOUND.with(decisions()).learned(Progress.NONE).with(List.of()).learned(Progress.NONE);
        assertEquals(0, forgotten.learnedFrom());
        assertEquals(FOUND.comparison(Strictness.BALANCED), forgotten.comparison(Strictness.BALANCED));
    }

    @Test
    void aRowThatFollowsFromDecisionsSaysSo() {
        Comparison comparison = FOUND.with(decisions()).learned(Progress.NONE).comparison(Strictness.LENIENT);
        assertTrue(comparison.rows().stream().flatMap(row -> row.reasons().stream()).anyMatch(reason ->
                reason.kind() == Reason.Kind.DECISIONS && reason.evidence().equals(String.valueOf(WORK.length))));
    }
}
