package org.duizhao.desktop.changes;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.library.entry.NoticeSummary;

/** Above the two columns: which notices they are. */
final class ChangeHeads {

    private final Region root;

    ChangeHeads(ComboBox<NoticeSummary> old, Button turn, ComboBox<NoticeSummary> now, double gutterWidth) {
        HBox gutter = new HBox(turn);
        gutter.setAlignment(Pos.CENTER);
        root = new LevelRow(side(old), gutter, side(now), gutterWidth);
        root.setPadding(Insets.EMPTY);
        root.setMaxWidth(Double.MAX_VALUE);
    }

    /** In line with the rows below, which keep room for a scroll bar. */
    Region root() {
        HBox inLine = new HBox(root);
        HBox.setHgrow(root, Priority.ALWAYS);
        inLine.setPadding(new Insets(0, DrawnCell.SCROLL_BAR, 0, 0));
        return inLine;
    }

    private static HBox side(ComboBox<NoticeSummary> box) {
        HBox side = new HBox(box);
        side.setPadding(new Insets(4, 8, 4, 8));
        HBox.setHgrow(box, Priority.ALWAYS);
        return side;
    }
}
