package org.duizhao.desktop.matrix.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Coverage;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settling the samples, one unsure row after the other. */
class DecidingTest {

    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final MatrixViewModel matrix = new MatrixViewModel(desk, tasks, workbench.diff(), workbench::findings);
    private final Deciding deciding = new Deciding(desk, matrix);

    @BeforeEach
    void compareSamples() {
        desk.add(List.of(Path.of("samples")));
        assertTrue(unsure() > 2, "the samples have rows to check");
    }

    @Test
    void everyUnsureRowIsComeToOnceAndThenTheFirstAgain() {
        List<Integer> way = new ArrayList<>();
        for (int i = 0; i <= unsure(); i++) {
            deciding.lead(1);
            way.add(((RowLine) matrix.currentLine().orElseThrow()).row());
            assertFalse(here().sure());
        }
        assertEquals(way.get(0), way.get(way.size() - 1));
        assertEquals(unsure(), new HashSet<>(way).size());
        deciding.lead(-1);
        assertEquals(way.get(way.size() - 2), ((RowLine) matrix.currentLine().orElseThrow()).row());
    }

    @Test
    void oneYesAfterTheOtherSettlesAllAndNoRowGoesElsewhereMeanwhile() {
        int all = unsure();
        List<String> before = labels();
        for (int i = 1; i <= all; i++) {
            deciding.lead(1);
            String label = here().label();
            deciding.yes();
            assertEquals(label, here().label(), "the person stays at the row");
            assertEquals(all - i, unsure());
        }
        assertEquals(all, Coverage.of(desk.comparison()).settled());
        assertEquals(before, labels());
        for (int i = 0; i < all; i++) {
            desk.history().undo();
        }
        assertEquals(all, unsure());
    }

    @Test
    void aCellThatIsTakenOutLeavesThePersonAtTheRow() {
        deciding.lead(1);
        Row row = here();
        String kept = row.stated().get(1).measures().get(0).text();
        int column = desk.comparison().notices().stream().map(notice -> notice.id()).toList().indexOf(row.stated().get(0).noticeId());
        matrix.move(0, column - matrix.positionProperty().get().column());
        deciding.no();
        assertTrue(here().stated().stream().anyMatch(cell -> cell.measures().get(0).text().equals(kept)));
        assertTrue(here().cell(row.stated().get(0).noticeId()).stream().noneMatch(cell -> !cell.refers()));
    }

    @Test
    void aRowIsSignedOffAndThatIsTakenBack() {
        deciding.lead(1);
        deciding.signOff();
        assertTrue(here().hand().marks().containsKey(RowMark.SIGNED_OFF));
        assertTrue(here().sure());
        deciding.signOff();
        assertFalse(here().sure());
    }

    private Row here() {
        return matrix.row((RowLine) matrix.currentLine().orElseThrow());
    }

    private int unsure() {
        return Coverage.of(desk.comparison()).unsure();
    }

    private List<String> labels() {
        return desk.comparison().rows().stream().map(Row::label).toList();
    }
}
