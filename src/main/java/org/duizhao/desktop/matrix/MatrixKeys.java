package org.duizhao.desktop.matrix;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.desktop.matrix.copy.CellMenu;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.decide.Waiting.Act;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.notice.outline.Measure;

import java.util.function.Consumer;

/** The keys by which a person moves in the matrix. */
final class MatrixKeys {

    private final MatrixViewModel model;
    private final CellMenu cellMenu;
    private final Deciding deciding;
    private final Consumer<Measure> read;

    MatrixKeys(MatrixViewModel model, CellMenu cellMenu, Consumer<Measure> read) {
        this.model = model;
        this.cellMenu = cellMenu;
        this.deciding = cellMenu.deciding();
        this.read = read;
    }

    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isConsumed()) {
                return;
            }
            if (event.isShortcutDown() != event.isAltDown() && !event.isShiftDown() && pressedWith(event)) {
                event.consume();
                return;
            }
            boolean copied = event.isShortcutDown() && event.getCode() == KeyCode.C;
            if (copied) {
                copy(event.isShiftDown());
            }
            if (copied || !event.isShortcutDown() && !event.isAltDown() && pressed(event)) {
                event.consume();
            }
        });
    }

    /** With Ctrl, or with Alt. */
    private boolean pressedWith(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(event.isAltDown(), -1);
            case DOWN -> go(event.isAltDown(), 1);
            case SPACE -> {
                if (event.isAltDown()) {
                    return false;
                }
                model.chosen().toggle(model.positionProperty().get());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves the row, or points at the next measure of the cell. */
    private void go(boolean row, int way) {
        if (!row) {
            model.point(way);
        } else if (way < 0) {
            deciding.rows().up();
        } else {
            deciding.rows().down();
        }
    }

    private void copy(boolean wholeRow) {
        if (wholeRow) {
            cellMenu.copyRow();
        } else {
            cellMenu.copyWithSource();
        }
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShiftDown() && event.getCode().isArrowKey()) {
            extend(event.getCode());
            return true;
        }
        if (event.getCode().isArrowKey()) {
            cellMenu.block().leave();
        }
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case ENTER -> read.accept(null);
            case SPACE -> model.currentLine().ifPresent(this::open);
            case B -> model.currentNotice().ifPresent(notice -> model.toggleBase(notice.id()));
            default -> {
                return decided(event.getCode());
            }
        }
        return true;
    }

    /** Cells are taken together with Shift, as in a spreadsheet. */
    private void extend(KeyCode key) {
        switch (key) {
            case UP -> cellMenu.block().extend(-1, 0);
            case DOWN -> cellMenu.block().extend(1, 0);
            case LEFT -> cellMenu.block().extend(0, -1);
            default -> cellMenu.block().extend(0, 1);
        }
    }

    private boolean decided(KeyCode key) {
        switch (key) {
            case Y -> deciding.yes();
            case X -> deciding.no();
            case U -> deciding.unlink();
            case N -> deciding.none();
            case L -> {
                deciding.link();
                if (deciding.waitingProperty().get().filter(taken -> taken.act() == Act.FILL).isPresent() && model.cell(model.positionProperty().get()).isEmpty()) {
                    // what comes near in the notice is the first to be looked at
                    read.accept(null);
                }
            }
            case S -> deciding.split();
            case M -> deciding.merge();
            case F2 -> deciding.rows().rename();
            case T -> deciding.rows().file();
            case J -> deciding.lead(1);
            case K -> deciding.lead(-1);
            case ESCAPE -> {
                boolean something = deciding.waitingProperty().get().isPresent() || !model.chosen().cells().isEmpty();
                deciding.giveUp();
                model.chosen().forget();
                return something;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A group is folded or unfolded, a row shown with whole sentences or cut again. */
    private void open(MatrixLine line) {
        if (line instanceof GroupLine) {
            model.toggleGroup(model.positionProperty().get().line());
        } else {
            model.toggleRow(line);
        }
    }
}
