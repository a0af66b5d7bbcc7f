package org.duizhao.desktop.matrix;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.line.FrozenRow;
import org.duizhao.desktop.matrix.line.LineCell;
import org.duizhao.desktop.matrix.copy.CellMenu;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.notice.outline.Measure;

import java.util.function.Consumer;

/** What a click in the matrix does: on a group's head it folds the group, on … it shows the whole sentence, else in a cell it reads. */
final class MatrixMouse {

    private final MatrixViewModel model;
    private final Consumer<Measure> read;
    private final CellMenu menu;

    /** @param read gets the measure that was clicked; null beside the text of a cell */
    MatrixMouse(MatrixViewModel model, Consumer<Measure> read, CellMenu menu) {
        this.menu = menu;
        this.model = model;
        this.read = read;
    }

    void listenTo(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** The menu of the cell that was clicked with the other button. */
    private void ask(MouseEvent event) {
        if (!(event.getTarget() instanceof Node target)) {
            return;
        }
        LineCell line = above(target, LineCell.class);
        CellPane cell = above(target, CellPane.class);
        if (line != null && cell != null && line.getGraphic() instanceof FrozenRow row) {
            CellPosition at = new CellPosition(line.getIndex(), row.cells().indexOf(cell));
            MarkedFlow text = above(target, MarkedFlow.class);
            if (!model.chosen().cells().contains(at)) {
                model.chosen().forget();
                model.positionProperty().set(at);
                model.chosen().point(text == null ? null : (Measure) text.getUserData());
            }
            menu.show(line, event.getScreenX(), event.getScreenY(), () -> read.accept(text == null ? null : (Measure) text.getUserData()));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            ask(event);
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        LineCell line = above(target, LineCell.class);
        if (line == null || line.isEmpty() || above(target, Hyperlink.class) != null) {
            return;
        }
        CellPane cell = above(target, CellPane.class);
        if (line.getItem() instanceof MatrixLine.GroupLine) {
            model.toggleGroup(line.getIndex());
        } else if (cell != null && line.getGraphic() instanceof FrozenRow row) {
            CellPosition at = new CellPosition(line.getIndex(), row.cells().indexOf(cell));
            if (event.isShortcutDown()) {
                model.chosen().toggle(at);
                return;
            }
            model.chosen().forget();
            model.positionProperty().set(at);
            if (target.getStyleClass().contains(MarkedFlow.LEFT_OUT_STYLE)) {
                model.toggleRow(line.getItem());
                return;
            }
            MarkedFlow text = above(target, MarkedFlow.class);
            Measure measure = text == null ? null : (Measure) text.getUserData();
            model.chosen().point(measure);
            read.accept(measure);
        }
    }

    private static <T extends Node> T above(Node node, Class<T> kind) {
        Node at = node;
        while (at != null && !kind.isInstance(at)) {
            at = at.getParent();
        }
        return kind.cast(at);
    }
}
