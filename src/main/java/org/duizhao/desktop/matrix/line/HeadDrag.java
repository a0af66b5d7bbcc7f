package org.duizhao.desktop.matrix.line;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixColumns;

/** The mouse on the heads: at a head's right edge it makes the column wider or narrower, elsewhere it carries it to another place. */
final class HeadDrag {

    /** So near to the edge the mouse takes hold of it, in px. */
    private static final double EDGE = 6;
    /** A hand that shakes carries nothing: so far the mouse must go, in px. */
    private static final double STILL = 8;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final ColumnLayout layout;
    private final MatrixColumns columns;
    private double pressedAt;
    private boolean resizing;
    private int target = -1;

    HeadDrag(ColumnLayout layout, MatrixColumns columns) {
        this.layout = layout;
        this.columns = columns;
    }

    /** Listens on a column's head. */
    void listenTo(Region head, Column column) {
        head.addEventHandler(MouseEvent.MOUSE_MOVED, event -> head.setCursor(atEdge(head, event) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        head.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressedAt = event.getSceneX();
            resizing = atEdge(head, event);
            target = -1;
        });
        head.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(head, column, event));
        head.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!resizing && target >= 0) {
                columns.moveTo(column.id(), target);
            }
            mark(head, -1);
        });
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && atEdge(head, event)) {
                layout.usual(columns.at(column.id()));
            }
        });
    }

    private static boolean atEdge(Region head, MouseEvent event) {
        Point2D place = head.sceneToLocal(event.getSceneX(), event.getSceneY());
        return place.getX() > head.getWidth() - EDGE;
    }

    private void dragged(Region head, Column column, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (resizing) {
            layout.resize(columns.at(column.id()), head.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
        } else if (Math.abs(event.getSceneX() - pressedAt) > STILL) {
            int over = row(head) == null ? -1 : layout.at(row(head).sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
            mark(head, over == columns.at(column.id()) ? -1 : over);
        }
        event.consume();
    }

    /** Shows where the column would go. */
    private void mark(Region head, int over) {
        target = over;
        FrozenRow row = row(head);
        if (row != null) {
            row.cells().forEach((column, cell) -> cell.pseudoClassStateChanged(TARGET, column == over));
        }
    }

    private static FrozenRow row(Node head) {
        Node above = head.getParent();
        while (above != null && !(above instanceof FrozenRow)) {
            above = above.getParent();
        }
        return (FrozenRow) above;
    }
}
