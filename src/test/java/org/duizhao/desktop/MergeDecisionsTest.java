package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;
import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A colleague's decisions, from a copy of the project, are shown beside one's own and taken over as one change. */
class MergeDecisionsTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void ofConflictsASideIsChosenAndWhatIsTakenOverKeepsItsNameAndIsUndoneAtOnce(FxRobot robot) throws Exception {
        importBoth(robot);
        Path copy = colleague(robot);
        byte[] before = Files.readAllBytes(copy);
        robot.clickOn(flow(robot, "#matrix", "市安委会"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.Y);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.hand().linked().size() == 2));
        int rows = desk.comparison().rows().size();

        answers.project = copy;
        robot.clickOn("项目").clickOn("#menuMerge");
        await(() -> robot.lookup("#mergeApply").tryQuery().isPresent());
        assertEquals("双方都判断过的语句 1 对，一致 0 对（0%）；Cohen κ = 0.00。", textOf(robot, "#mergeAgreement"));
        assertEquals(1, robot.lookup("#mergeConflicts").<ListView<?>>query().getItems().size());
        assertEquals("采用 2 项", textOf(robot, "#mergeApply"), "what only the colleague has");
        robot.clickOn(".merge-theirs");
        await(() -> textOf(robot, "#mergeApply").equals("采用 3 项"));
        robot.clickOn("#mergeAllMine");
        await(() -> textOf(robot, "#mergeApply").equals("采用 2 项"));
        robot.clickOn("#mergeAllTheirs");
        await(() -> textOf(robot, "#mergeApply").equals("采用 3 项"));
        robot.clickOn("#mergeApply");

        await(() -> desk.comparison().rows().size() == rows + 1);
        List<Row> parted = desk.comparison().rows().stream().filter(row -> !row.hand().parted().isEmpty()).toList();
        assertEquals(new Stamp("1", "王芳", Instant.ofEpochMilli(1)), parted.get(0).hand().parted().values().iterator().next());
        assertTrue(desk.comparison().rows().stream().flatMap(row -> row.hand().notes().stream()).anyMatch(note -> note.text().equals("再问")));
        assertTrue(desk.comparison().rows().stream().anyMatch(row -> row.hand().marks().containsKey(RowMark.STARRED)));
        await(() -> textOf(robot, "#news").equals("已完成：合并 3 项决定"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> desk.comparison().rows().size() == rows && desk.comparison().rows().stream().anyMatch(row -> row.hand().linked().size() == 2));
        assertTrue(desk.comparison().rows().stream().allMatch(row -> row.hand().notes().isEmpty()));
        assertArrayEquals(before, Files.readAllBytes(copy));
    }

    @Test
    void whatIsNoProjectIsSaid(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        answers.project = file("其他.duizhao", "不是项目，只是一段文字，比数据库的文件头长得多，也不是别的什么。");
        robot.clickOn("项目").clickOn("#menuMerge");
        assertTrue(onlyProblem(robot).contains("这不是对照的项目文件"));
    }

    /** A copy in which somebody says that the meetings are not the same matter, and more. */
    private Path colleague(FxRobot robot) throws LibraryProblem {
        Path copy = folder.resolve("同事.duizhao");
        desk.projectProperty().get().saveAs(copy);
        Anchor here = place("市安委会");
        Anchor there = place("县安委会");
        List<Decision> decisions = List.of(new Apart(stamp(1), here, there), new Noted(stamp(2), here, "再问"), new Marked(stamp(3), place("汛期"), RowMark.STARRED));
        try (Library library = Library.open(copy)) {
            library.decide(decisions, Set.of());
        }
        return copy;
    }

    private static Stamp stamp(int number) {
        return new Stamp(Integer.toString(number), "王芳", Instant.ofEpochMilli(number));
    }

    private Anchor place(String beginning) {
        for (Notice notice : desk.comparison().notices()) {
            for (Measure measure : notice.measures()) {
                if (measure.text().startsWith(beginning)) {
                    return Anchor.of(notice, measure, List.of());
                }
            }
        }
        throw new IllegalStateException(beginning);
    }
}
