package org.duizhao.desktop.matrix.model;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.task.TaskRunner;
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

/** Which notices have a column, and in which order. */
class MatrixColumnsTest {

    @TempDir
    private Path folder;
    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final MatrixViewModel model = new MatrixViewModel(desk, tasks, workbench.diff(), workbench::findings);
    private final MatrixColumns columns = model.columns();

    @BeforeEach
    void openFour() throws IOException {
        notice("a", "云岭县", 2023, "安全生产");
        notice("b", "云岭县", 2024, "安全生产");
        notice("c", "青禾市", 2023, "安全生产");
        notice("d", "青禾市", 2023, "防汛抗旱");
        desk.add(List.of(folder));
    }

    private void notice(String file, String place, int year, String subject) throws IOException {
        Files.writeString(folder.resolve(file + ".txt"), place + "人民政府关于做好" + year + "年" + subject + "工作的通知\n一、压实责任\n各乡镇每年组织" + (year % 10 + file.length())
                + "次" + subject + "演练。\n");
    }

    private List<String> names() {
        return columns.shownProperty().get().stream().map(column -> column.name().place() + column.subject()).toList();
    }

    private String id(int column) {
        return columns.shownProperty().get().get(column).id();
    }

    @Test
    void noticesOfOnePlaceAndYearAreToldApartBySubject() {
        assertEquals(List.of("云岭县·2023", "云岭县·2024", "青禾市·2023安全生产", "青禾市·2023防汛抗旱"), names().stream().sorted().toList());
    }

    @Test
    void columnsOfOneYearStandTogetherAndTheFirstOfThemOpensTheGroup() {
        columns.group(ColumnGrouping.YEAR);
        assertEquals("云岭县·2024", names().get(3));
        assertEquals(List.of("2023", "", "", "2024"), columns.shownProperty().get().stream().map(column -> column.stand().opens()).toList());
    }

    @Test
    void theBaseComesFirstThenWhatIsPinned() {
        String base = id(3);
        String pinned = id(2);
        columns.togglePinned(pinned);
        model.toggleBase(base);
        assertEquals(List.of(base, pinned), List.of(id(0), id(1)));
        assertEquals(2, columns.shownProperty().get().stream().filter(Column::stays).count());
    }

    @Test
    void aColumnIsMovedAsFarAsThereAreAny() {
        String first = id(0);
        columns.move(first, 1);
        assertEquals(first, id(1));
        columns.move(first, 100);
        assertEquals(first, id(3));
        columns.move(first, -100);
        assertEquals(first, id(0));
    }

    @Test
    void thePersonStaysWithTheNoticeWhoseColumnMoves() {
        String first = id(0);
        columns.move(first, 2);
        assertEquals(first, model.currentNotice().orElseThrow().id());
    }

    @Test
    void aHiddenColumnIsStillComparedAndTheLastOneStays() {
        for (int i = 0; i < 6; i++) {
            columns.hide(id(0));
        }
        assertEquals(1, names().size());
        assertEquals(3, columns.hidden());
        assertEquals(4, desk.comparison().notices().size());
        columns.showAll();
        assertEquals(4, names().size());
    }

    @Test
    void whatAPersonWantsIsReadAsItWasWritten() {
        columns.group(ColumnGrouping.PLACE);
        columns.move(id(0), 2);
        columns.togglePinned(id(1));
        columns.hide(id(3));
        ColumnArrangement wanted = columns.orderProperty().get();
        assertEquals(wanted, ColumnArrangement.read(wanted.written()));
        assertEquals(ColumnArrangement.USUAL, ColumnArrangement.read("nonsense"));
        assertEquals("", ColumnArrangement.USUAL.written());
    }
}
