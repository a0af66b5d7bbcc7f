package org.duizhao.desktop.matrix.model;

import org.duizhao.align.Cell;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.RowKind;
import org.duizhao.matrix.WordMarks;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatrixViewModelTest {

    @TempDir
    private Path folder;
    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final MatrixViewModel model = new MatrixViewModel(desk, tasks, workbench.diff(), workbench::findings);

    @BeforeEach
    void openTwoNotices() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "云岭县\n一、压实责任\n县安委会每季度至少召开一次会议。各乡镇每年组织一次演练。\n");
        Files.writeString(folder.resolve("b.txt"), "青禾市\n一、压实责任\n市安委会每月至少召开一次会议。\n");
        desk.add(List.of(folder));
    }

    @Test
    void theTickedNoticesAreColumnsWithoutABase() {
        assertEquals(2, model.columnsProperty().get().size());
        assertTrue(model.columnsProperty().get().stream().noneMatch(Column::base));
        assertNull(model.base());
    }

    @Test
    void aBaseIsChosenAndGivenUpByTheSameCommand() {
        String second = model.columnsProperty().get().get(1).notice().id();
        model.toggleBase(second);
        assertTrue(model.columnsProperty().get().get(0).base());
        assertEquals(second, model.columnsProperty().get().get(0).id());
        assertNotEquals(WordMarks.NONE, model.matrixProperty().get().marks());
        model.toggleBase(second);
        assertSame(WordMarks.NONE, model.matrixProperty().get().marks());
    }

    @Test
    void aBaseThatIsTakenOutOfTheComparisonIsNoBaseAnyMore() {
        String second = model.columnsProperty().get().get(1).notice().id();
        model.toggleBase(second);
        desk.tick(List.of(second), false);
        assertNull(model.base());
    }

    @Test
    void aPersonCannotWalkOutOfTheTable() {
        model.move(-5, -5);
        assertEquals(CellPosition.FIRST, model.positionProperty().get());
        model.move(1000, 1000);
        assertEquals(new CellPosition(model.shownProperty().get().lines().size() - 1, 1), model.positionProperty().get());
    }

    @Test
    void foldingAGroupLeavesThePersonOnItsHead() {
        model.move(2, 0);
        model.toggleGroup(model.positionProperty().get().line());
        MatrixLine at = model.shownProperty().get().lines().get(model.positionProperty().get().line());
        assertTrue(at instanceof GroupLine head && head.folded(), at.toString());
    }

    @Test
    void theFilterIsPartOfWhatIsShown() {
        model.filter().typedProperty().set("演练");
        assertTrue(model.filter().active());
        assertEquals(1, model.shownProperty().get().rows());
        model.filter().typedProperty().set("没有这个词");
        assertEquals(0, model.shownProperty().get().rows());
    }

    @Test
    void figuresAreHeldAgainstTheBaseAndDecideWhichRowsAreShown() {
        model.filter().onlyProperty(RowKind.OTHER_FIGURES).set(true);
        assertEquals(1, model.shownProperty().get().rows(), "only the meetings have figures that differ");
        model.toggleBase(model.columnsProperty().get().get(0).notice().id());
        RowLine meetings = model.shownProperty().get().lines().stream().filter(RowLine.class::isInstance).map(RowLine.class::cast)
                .findFirst().orElseThrow();
        Cell other = model.row(meetings).cell(model.columnsProperty().get().get(1).notice().id()).orElseThrow();
        Standing.Figure chip = (Standing.Figure) model.matrixProperty().get().standings(meetings.row(), other).get(0);
        assertNotEquals(Outcome.NOT_COMPARABLE, chip.verdict().outcome());
        assertNotEquals(Outcome.EQUAL, chip.verdict().outcome());
        model.filter().clear();
        assertTrue(model.shownProperty().get().rows() > 1);
    }
}
