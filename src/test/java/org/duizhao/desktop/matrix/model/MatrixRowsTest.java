package org.duizhao.desktop.matrix.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.duizhao.align.Cell;
import org.duizhao.align.RowCount;
import org.duizhao.align.Strictness;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.RowGroup;
import org.duizhao.notice.source.Span;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person does with rows: opens them, is led to them, and has them made more or less strictly. */
class MatrixRowsTest {

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
    void aRowIsOpenedAndCutAgainAndAGroupsHeadIsNot() {
        RowLine row = rows().get(0);
        model.toggleRow(row);
        assertTrue(model.openRows().contains(row.row()));
        model.toggleRow(row);
        assertFalse(model.openRows().contains(row.row()));
        model.toggleRow(new GroupLine(RowGroup.FOOT, 1, true));
        assertTrue(model.openRows().isEmpty());
    }

    @Test
    void aReferenceLeadsOutOfAFoldAndPastTheFilter() {
        int last = rows().get(rows().size() - 1).row();
        Lead lead = lead(last, 0);
        model.foldAll();
        model.lead(lead);
        assertEquals(last, ((RowLine) model.currentLine().orElseThrow()).row());
        model.filter().typedProperty().set("没有这个词");
        model.lead(lead);
        assertFalse(model.filter().active());
        assertEquals(last, ((RowLine) model.currentLine().orElseThrow()).row());
    }

    @Test
    void aReferenceLeadsToTheCellOfItsOwnNoticeWhoseClauseIsLitUntilThePersonGoesOn() {
        int shared = rows().stream().map(RowLine::row).filter(row -> model.matrixProperty().get().row(row).stated().size() == 2).findFirst().orElseThrow();
        Lead lead = lead(shared, 1);
        model.lead(lead);
        assertEquals(1, model.positionProperty().get().column());
        assertEquals(Optional.of(lead), model.led(shared, lead.noticeId()));
        model.move(0, -1);
        assertEquals(Optional.empty(), model.led(shared, lead.noticeId()));
    }

    /** To the first three characters of a column's cell. */
    private Lead lead(int row, int column) {
        Cell cell = model.matrixProperty().get().row(row).stated().get(column);
        return new Lead(row, cell.noticeId(), cell.measures().get(0), new Span(0, 3));
    }

    @Test
    void everyStrictnessSaysHowManyRowsItGivesAndTheChosenOneIsShown() {
        ReadOnlyObjectProperty<Map<Strictness, RowCount>> counts = model.countsProperty();
        assertEquals(Strictness.values().length, counts.get().size());
        for (Strictness strictness : Strictness.values()) {
            model.chooseStrictness(strictness.name());
            assertEquals(strictness, model.strictnessProperty().get());
            assertEquals(counts.get().get(strictness).rows(), desk.comparison().rows().size(), strictness.name());
        }
        model.chooseStrictness("");
        assertEquals(Strictness.BALANCED, model.strictnessProperty().get());
    }

    @Test
    void withoutNoticesThereIsNothingToCount() {
        desk.tick(List.copyOf(desk.ticked()), false);
        assertEquals(0, desk.comparison().rows().size());
    }

    private List<RowLine> rows() {
        return model.shownProperty().get().lines().stream().filter(RowLine.class::isInstance).map(RowLine.class::cast).toList();
    }
}
