package org.duizhao.desktop.desk;

import javafx.collections.ListChangeListener;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeskTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实责任
            县安委会每季度至少召开一次会议。各部门要落实“三管三必须”要求。
            二、强化保障
            各乡镇要组织一次应急演练。
            """;

    @TempDir
    private Path folder;
    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);

    @Test
    void aNewNoticeIsTickedAndCompared() throws IOException {
        desk.add(List.of(file("云岭县.txt", YUNLING)));
        assertEquals(1, desk.notices().size());
        assertEquals(List.of(desk.notices().get(0).id()), compared());
        assertTrue(desk.problems().isEmpty());
    }

    @Test
    void theSameNoticeTwiceIsTakenOnceAndSaid() throws IOException {
        Path first = file("云岭县.txt", YUNLING);
        desk.add(List.of(first));
        desk.add(List.of(first, file("又一份.txt", YUNLING)));
        assertEquals(1, desk.notices().size());
        assertEquals(2, desk.problems().size());
        assertTrue(desk.problems().stream().allMatch(Problem::information));
    }

    @Test
    void aFileThatCannotBeReadIsListedAndTheRestIsTaken() throws IOException {
        desk.add(List.of(file("空.txt", ""), file("云岭县.txt", YUNLING), folder.resolve("没有这份.txt")));
        assertEquals(1, desk.notices().size());
        assertEquals(2, desk.problems().size());
        assertInstanceOf(Problem.NotRead.class, desk.problems().get(0));
    }

    @Test
    void anUntickedNoticeLeavesTheComparisonButNotTheDesk() throws IOException {
        desk.add(List.of(file("云岭县.txt", YUNLING), file("青禾市.txt", YUNLING.replace("云岭县", "青禾市"))));
        NoticeSummary first = desk.notices().get(0);
        desk.tick(List.of(first.id()), false);
        assertEquals(2, desk.notices().size());
        assertEquals(List.of(desk.notices().get(1).id()), compared());
    }

    @Test
    void aCancelledComparisonIsNotUnderWayAndCanBeMadeAgain() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        TaskRunner held = new TaskRunner(waiting::add, Runnable::run);
        Desk slow = new Desk(Project.unsaved(workbench), held);
        slow.add(List.of(file("云岭县.txt", YUNLING)));
        while (!slow.comparingProperty().get()) {
            waiting.remove().run();
        }
        held.running().stream().filter(task -> task.nameKey().equals("task.compare")).findFirst().orElseThrow().cancel();
        assertFalse(slow.comparingProperty().get());
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertTrue(slow.comparison().notices().isEmpty());
        slow.compareAgain();
        assertTrue(slow.comparingProperty().get());
        waiting.remove().run();
        assertFalse(slow.comparingProperty().get());
        assertEquals(1, slow.comparison().notices().size());
    }

    @Test
    void aRemovedNoticeIsGone() throws IOException {
        desk.add(List.of(file("云岭县.txt", YUNLING)));
        desk.remove(List.of(desk.notices().get(0).id()));
        assertTrue(desk.notices().isEmpty());
        assertTrue(desk.ticked().isEmpty());
        assertTrue(desk.comparison().notices().isEmpty());
    }

    @Test
    void ofAFolderOfManyNoticesOnlyAsManyAreTickedAsCanBeTakenIn() throws IOException {
        for (int i = 0; i < Ticks.MOST_TICKED_UNASKED + 3; i++) {
            file("通知" + i + ".txt", "一、压实责任\n各乡镇要开展" + (i + 1) + "次检查。\n");
        }
        desk.add(List.of(folder));
        assertEquals(Ticks.MOST_TICKED_UNASKED + 3, desk.notices().size());
        assertEquals(Ticks.MOST_TICKED_UNASKED, desk.ticked().size());
    }

    @Test
    void moreThanCanBeComparedAreNotTickedAndThatIsSaid() throws IOException {
        desk.add(List.of(file("云岭县.txt", YUNLING)));
        desk.tick(IntStream.range(0, Ticks.AT_MOST).mapToObj(i -> "n" + i).toList(), true);
        assertEquals(1, desk.ticked().size());
        assertEquals(List.of(new Problem.TooMany(Ticks.AT_MOST, Ticks.AT_MOST)), desk.problems());
    }

    @Test
    void whatIsInWhenAnImportIsCancelledStaysInAndIsSaid() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("通知" + i + ".txt", "一、压实责任\n各乡镇要开展" + (i + 1) + "次检查。\n");
        }
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> tasks.running().stream()
                .filter(RunningTask::counted)
                .forEach(importing -> importing.paceProperty().addListener((property, before, now) -> {
                    if (now.done() == 35) {
                        importing.cancel();
                    }
                })));
        desk.add(List.of(folder));
        assertTrue(desk.lastImportProperty().get().cancelled());
        assertEquals(desk.notices().size(), desk.lastImportProperty().get().read());
        assertTrue(desk.notices().size() >= 35 && desk.notices().size() < 40, "so many: " + desk.notices().size());
        assertEquals(List.of(), desk.problems());
    }

    private List<String> compared() {
        return desk.comparison().notices().stream().map(Notice::id).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
