package org.duizhao.desktop.matrix;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.line.LineCell;
import org.duizhao.desktop.matrix.copy.CellMenu;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.passage.DrawnTexts;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.notice.outline.Measure;

import java.util.function.Consumer;

/** What a click in the matrix does: on a group's head it folds the group, on … it shows the whole sentence, else in a cell it reads. */
final class MatrixMouse {

    private final MatrixViewModel model;
    private final Consumer<Measure> read;
    private final CellMenu menu;
    private final TextSelection<MatrixLine> selection;
    private Node owner;

    /** @param read gets the measure that was clicked; null beside the text of a cell */
    MatrixMouse(MatrixViewModel model, Consumer<Measure> read, CellMenu menu, TextSelection<MatrixLine> selection) {
        this.menu = menu;
        this.selection = selection;
        this.model = model;
        this.read = read;
    }

    void listenTo(Node node) {
        owner = node;
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        MenuRequests.listen(node, this::ask);
    }

    /** The menu of the cell that was clicked with the other button. */
    private void ask(MenuRequests.Request asked) {
        Node target = asked.clicked();
        if (target == null) {
            menu.show(owner, asked.screenX(), asked.screenY(), null, "");
            return;
        }
        LineCell line = DrawnTexts.above(target, LineCell.class);
        CellPane cell = DrawnTexts.above(target, CellPane.class);
        if (line != null && cell != null && line.row() != null) {
            CellPosition at = new CellPosition(line.getIndex(), line.row().column(cell));
            MarkedFlow text = DrawnTexts.at(target, asked.sceneX(), asked.sceneY());
            Measure measure = text == null ? null : (Measure) text.getUserData();
            if (!model.chosen().cells().contains(at)) {
                model.chosen().forget();
                model.positionProperty().set(at);
                model.chosen().point(measure);
            }
            menu.show(line, asked.screenX(), asked.screenY(), measure, text == null ? "" : selection.textIn(line, text));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        LineCell line = DrawnTexts.above(target, LineCell.class);
        if (line == null || line.isEmpty() || DrawnTexts.above(target, Hyperlink.class) != null) {
            return;
        }
        CellPane cell = DrawnTexts.above(target, CellPane.class);
        if (line.getItem() instanceof MatrixLine.GroupLine && !event.isConsumed()) {
            model.toggleGroup(line.getIndex());
        } else if (cell != null && line.row() != null) {
            CellPosition at = new CellPosition(line.getIndex(), line.row().column(cell));
            if (event.isShiftDown() && !event.isConsumed()) {
                menu.block().extendTo(at);
                return;
            }
            if (event.isShortcutDown()) {
                model.chosen().toggle(at);
                return;
            }
            model.chosen().forget();
            model.positionProperty().set(at);
            if (event.isConsumed()) {
                // what was drawn over with the button down is selected, not read
                return;
            }
            if (target.getStyleClass().contains(MarkedFlow.LEFT_OUT_STYLE)) {
                model.toggleRow(line.getItem());
                return;
            }
            MarkedFlow text = DrawnTexts.above(target, MarkedFlow.class);
            Measure measure = text == null ? null : (Measure) text.getUserData();
            model.chosen().point(measure);
            read.accept(measure);
        }
    }
}
