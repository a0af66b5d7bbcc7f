package org.duizhao.desktop.changes;

import org.duizhao.desktop.parts.DrawnCell;

import java.util.function.Function;
import javafx.scene.layout.Region;

/** A row that is in sight. */
final class ChangeCell extends DrawnCell<ChangeRow> {

    private final Function<ChangeRow, Region> drawing;

    ChangeCell(Function<ChangeRow, Region> drawing) {
        this.drawing = drawing;
        getStyleClass().add("change-row");
    }

    @Override
    protected void updateItem(ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : drawing.apply(row));
    }
}
