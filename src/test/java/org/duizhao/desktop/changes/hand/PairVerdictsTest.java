package org.duizhao.desktop.changes.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.time.temporal.ChronoUnit;
import java.time.Instant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.decision.Stamp;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.journal.ProjectStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person's word on a change makes of the changes, and that it is undone without a trace. */
class PairVerdictsTest {

    private static final String OLD = "云岭县人民政府关于做好2023年安全生产工作的通知\n一、值守\n汛期实行二十四小时值守。县应急局每年组织两次防汛演练。各乡镇备足救灾物资。\n";
    private static final String NOW = "云岭县人民政府关于做好2024年安全生产工作的通知\n一、值守\n林区入口设卡查验火种。县应急局每年组织三次防汛演练。各乡镇备足救灾物资。\n";
    private static final String FOUND = "值守>- ->火种 演练>演练 物资>物资";

    @TempDir
    Path folder;
    private final Project project = Project.unsaved(new Workbench());
    private String old;
    private String now;

    @BeforeEach
    void importTwo() throws Exception {
        Files.writeString(folder.resolve("old.txt"), OLD);
        Files.writeString(folder.resolve("now.txt"), NOW);
        project.add(List.of(folder), Progress.NONE, event -> { });
        List<NoticeSummary> summaries = project.summaries();
        old = summaries.stream().filter(one -> one.year() == 2023).findFirst().orElseThrow().id();
        now = summaries.stream().filter(one -> one.year() == 2024).findFirst().orElseThrow().id();
        assertEquals(FOUND, said(changes()));
    }

    @Test
    void twoThatAreNotTheSameStandApart() throws Exception {
        assertEquals("值守>- 演练>- ->火种 ->演练 物资>物资", after(verdicts().no(change("演练>演练"))));
    }

    @Test
    void whatIsGoneAndWhatIsNewBecomeOneChange() throws Exception {
        assertEquals("值守>火种 演练>演练 物资>物资", after(verdicts().link(change("值守>-"), change("->火种"))));
        assertEquals("值守>火种 演练>演练 物资>物资", after(verdicts().link(change("->火种"), change("值守>-"))), "whichever is named first");
    }

    @Test
    void whoIsPairedAnewLosesThePartnerThatThereWas() throws Exception {
        assertEquals("->火种 值守>演练 演练>- 物资>物资", after(verdicts().link(change("值守>-"), change("演练>演练"))));
    }

    @Test
    void oneMoreJoinsThoseThatStandThere() throws Exception {
        assertEquals("->火种 值守+演练>演练 物资>物资", after(verdicts().merge(change("值守>-"), change("演练>演练"))));
        assertEquals("值守>- 演练>火种+演练 物资>物资", after(verdicts().merge(change("->火种"), change("演练>演练"))));
    }

    @Test
    void ofSeveralTheLongestKeepsItsPartner() throws Exception {
        ProjectStep merged = verdicts().merge(change("值守>-"), change("演练>演练")).orElseThrow();
        merged.make(project);
        assertEquals("值守>- ->火种 演练>演练 物资>物资", after(verdicts().split(change("值守+演练>演练"))));
        assertEquals(Optional.empty(), verdicts().split(change("物资>物资")));
    }

    @Test
    void whatIsConfirmedIsSignedAndStays() throws Exception {
        for (String one : List.of("演练>演练", "值守>-", "->火种")) {
            assertEquals(FOUND, after(verdicts().yes(change(one))));
            ProjectStep step = verdicts().yes(change(one)).orElseThrow();
            step.make(project);
            assertTrue(change(one).told());
        }
    }

    @Test
    void aWordThatSaysNothingThereDecidesNothing() throws Exception {
        assertEquals(Optional.empty(), verdicts().no(change("值守>-")));
        assertEquals(Optional.empty(), verdicts().link(change("演练>演练"), change("演练>演练")));
        assertEquals(Optional.empty(), verdicts().merge(change("值守>-"), change("->火种")), "there is nothing to join");
    }

    @Test
    void theLaterOfTwoWordsCounts() throws Exception {
        verdicts().no(change("演练>演练")).orElseThrow().make(project);
        assertEquals(FOUND, after(verdicts().link(change("演练>-"), change("->演练"))));
    }

    /** What stands there after a step; what stood there before stands there again when it is undone. */
    private String after(Optional<ProjectStep> step) throws Exception {
        String before = said(changes());
        step.orElseThrow().make(project);
        String result = said(changes());
        step.orElseThrow().unmake(project);
        assertEquals(before, said(changes()));
        return result;
    }

    private PairVerdicts verdicts() throws Exception {
        return new PairVerdicts(changes(), () -> new Stamp(UUID.randomUUID().toString(), "李明", Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Changes changes() throws Exception {
        return project.pairs().changes(old, now, Progress.NONE).orElseThrow();
    }

    private Change change(String said) throws Exception {
        return changes().changes().stream().filter(one -> said(one).equals(said)).findFirst().orElseThrow();
    }

    private static String said(Changes changes) {
        return String.join(" ", changes.changes().stream().map(PairVerdictsTest::said).toList());
    }

    private static String said(Change change) {
        return words(change.old().stream().map(measure -> measure.text()).toList()) + ">" + words(change.now().stream().map(measure -> measure.text()).toList());
    }

    private static String words(List<String> texts) {
        return texts.isEmpty() ? "-" : String.join("+", texts.stream()
                .map(text -> text.contains("物资") ? "物资" : text.contains("演练") ? "演练" : text.contains("火种") ? "火种" : "值守").toList());
    }
}
