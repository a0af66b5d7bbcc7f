package org.duizhao.desktop.changes;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.duizhao.desktop.changes.model.TakeUpRow;
import org.duizhao.desktop.parts.DrawnCell;

/** A row of ours and the superior's that is in sight. */
final class TakeUpCell extends DrawnCell<TakeUpRow> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final Function<TakeUpRow, Region> drawing;

    TakeUpCell(Function<TakeUpRow, Region> drawing) {
        this.drawing = drawing;
        getStyleClass().add("change-row");
    }

    @Override
    protected void updateItem(TakeUpRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SECTION, !empty && row instanceof TakeUpRow.Head);
        setGraphic(empty || row == null ? null : drawing.apply(row));
    }
}
