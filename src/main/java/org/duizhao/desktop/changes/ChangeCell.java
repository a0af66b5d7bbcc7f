package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeRow;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.DrawnCell;

import java.util.function.Function;

/** A row that is in sight. */
final class ChangeCell extends DrawnCell<ChangeRow> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final Function<ChangeRow, Region> drawing;

    ChangeCell(Function<ChangeRow, Region> drawing) {
        this.drawing = drawing;
        getStyleClass().add("change-row");
    }

    @Override
    protected void updateItem(ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SECTION, !empty && row instanceof ChangeRow.Section);
        setGraphic(empty || row == null ? null : drawing.apply(row));
    }
}
