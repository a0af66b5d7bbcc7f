package org.duizhao.desktop.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Orphan;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.review.OrphansViewModel;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.journal.ProjectStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided of a file passes to its edited version, or is listed for review. */
class OrphansTest {

    private static final String FIRST = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实责任
            县安委会每季度至少召开一次会议。各乡镇每年组织一次演练。
            云岭县人民政府
            2024年3月5日
            """;

    @TempDir
    private Path folder;
    private final Desk desk = new Desk(Project.unsaved(new Workbench()), new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void aDecisionWhoseSentenceWasRewordedIsListedUntilTheOlderVersionIsBack() throws Exception {
        signOff(FIRST, 0);
        replaceBy(FIRST.replace("每季度", "每月"));
        assertEquals(List.of(new Problem.Orphaned(List.of("县安委会每季度至少召开一次会议。"))), desk.problems());
        assertEquals(0, signedOff());
        desk.history().undo();
        assertEquals(0, desk.problems().stream().filter(Problem.Orphaned.class::isInstance).count());
        assertEquals(1, signedOff());
    }

    @Test
    void aDecisionPassesToTheSameSentenceOfTheNewerVersion() throws Exception {
        signOff(FIRST, 1);
        replaceBy(FIRST.replace("每季度", "每月"));
        assertEquals(List.of(), desk.problems());
        assertEquals(1, signedOff());
    }

    @Test
    void anOrphanIsTiedToTheRewordedSentenceAndThatIsUndone() throws Exception {
        signOff(FIRST, 0);
        replaceBy(FIRST.replace("每季度", "每月"));
        OrphansViewModel orphans = new OrphansViewModel(desk, () -> new Stamp(UUID.randomUUID().toString(), "李明", Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        assertEquals(1, orphans.orphans().size());
        Orphan orphan = orphans.orphans().get(0);
        assertEquals("县安委会每月至少召开一次会议。", orphan.nearest().get(0).wording().text(), "the nearest first");
        assertEquals(desk.comparison().notices().get(0).measures().size(), orphan.nearest().size(), "a person may choose any");
        orphans.relink(orphan, orphan.nearest().get(0));
        assertEquals(1, signedOff());
        assertEquals(List.of(), orphans.orphans());
        assertEquals(List.of(), desk.problems());
        desk.history().undo();
        assertEquals(0, signedOff());
        assertEquals(List.of(orphan), orphans.orphans());
    }

    @Test
    void anOrphanIsDiscardedAndThatIsUndone() throws Exception {
        signOff(FIRST, 0);
        replaceBy(FIRST.replace("每季度", "每月"));
        OrphansViewModel orphans = new OrphansViewModel(desk, () -> new Stamp(UUID.randomUUID().toString(), "李明", Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        orphans.discard(List.copyOf(orphans.orphans()));
        assertEquals(List.of(), orphans.orphans());
        assertEquals(List.of(), desk.projectProperty().get().decisions().all());
        desk.history().undo();
        assertEquals(1, orphans.orphans().size());
    }

    private void signOff(String text, int measure) throws Exception {
        desk.add(List.of(file("初稿.txt", text)));
        Notice notice = desk.comparison().notices().get(0);
        Anchor place = Anchor.of(notice, notice.measures().get(measure), List.of());
        desk.history().make(new ProjectStep.Deciding("SIGNED_OFF",
                List.of(new Marked(new Stamp("1", "李明", Instant.ofEpochMilli(1)), place, RowMark.SIGNED_OFF)), List.of()));
        assertEquals(1, signedOff());
    }

    private void replaceBy(String text) throws IOException {
        desk.add(List.of(file("修订稿.txt", text.replace("3月5日", "3月19日"))));
        desk.versions().replaceAll();
        assertEquals(1, desk.notices().size());
    }

    private long signedOff() {
        return desk.comparison().rows().stream().filter(row -> row.hand().marks().containsKey(RowMark.SIGNED_OFF)).count();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
