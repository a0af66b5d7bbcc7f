package org.duizhao.desktop.matrix.line;

import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which of many columns a row draws: those in sight, in the nodes that it has. */
@ExtendWith(ApplicationExtension.class)
class FrozenRowTest {

    private static final int COLUMNS = 60;
    /** The topics and four columns. */
    private static final double WIDTH = ColumnLayout.Measures.TEXT.topic() + 4 * ColumnLayout.Measures.TEXT.least();

    private final ColumnLayout columns = new ColumnLayout(new Zoom(), ColumnLayout.Measures.TEXT);
    private final Map<Region, Integer> shown = new HashMap<>();
    private final List<Region> made = new ArrayList<>();
    private int count = COLUMNS;
    private int changes;

    @Test
    void onlyTheColumnsInSightHaveACell(FxRobot robot) {
        FrozenRow row = row(robot, 0);
        assertEquals(List.of(0, 1, 2, 3), List.copyOf(row.cells().keySet()));
        assertEquals(COLUMNS, row.count());
    }

    @Test
    void whatComesIntoSightIsDrawnIntoTheCellsOfWhatHasLeftIt(FxRobot robot) {
        FrozenRow row = row(robot, 0);
        Set<Region> before = new HashSet<>(made);
        int told = changes;
        robot.interact(() -> columns.scrollBy(30 * ColumnLayout.Measures.TEXT.least()));
        assertEquals(List.of(30, 31, 32, 33), List.copyOf(row.cells().keySet()));
        assertEquals(before, new HashSet<>(made));
        row.cells().forEach((column, cell) -> assertEquals(column, shown.get(cell)));
        assertTrue(changes > told, "the row may need another height");
    }

    @Test
    void aColumnThatStaysIsInSightHoweverFarTheOthersScroll(FxRobot robot) {
        FrozenRow row = row(robot, 1);
        robot.interact(() -> columns.scrollBy(30 * ColumnLayout.Measures.TEXT.least()));
        assertEquals(List.of(0, 31, 32, 33), List.copyOf(row.cells().keySet()));
        assertEquals(31, row.column(row.cells().get(31)));
    }

    @Test
    void columnsThatAreGoneHaveNoCellAnyMore(FxRobot robot) {
        FrozenRow row = row(robot, 0);
        robot.interact(() -> {
            count = 2;
            columns.show(names(), 0);
            row.redraw();
        });
        assertEquals(List.of(0, 1), List.copyOf(row.cells().keySet()));
        assertEquals(-1, row.column(new Region()));
    }

    private List<String> names() {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private FrozenRow row(FxRobot robot, int staying) {
        FrozenRow[] row = new FrozenRow[1];
        robot.interact(() -> {
            columns.availableProperty().set(WIDTH);
            columns.show(names(), staying);
            row[0] = new FrozenRow(columns, new Region(), new FrozenRow.Cells() {
                @Override
                public int count() {
                    return count;
                }

                @Override
                public Region draw(int column, Region spare) {
                    Region cell = spare == null ? new Region() : spare;
                    if (spare == null) {
                        made.add(cell);
                    }
                    shown.put(cell, column);
                    return cell;
                }

                @Override
                public void changed() {
                    changes++;
                }
            });
        });
        return row[0];
    }
}
