package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeRow;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.duizhao.change.kind.ChangeKind;

/**
 * Where in the whole list the changes are, drawn small: what the old notice alone has is a mark on the left, what the new one alone has on the right,
 * what was reworded goes through, what was moved stands in the middle. A click leads there.
 */
final class OverviewStrip extends Region {

    /** In px: wide enough to be hit, as is usual beside a scroll bar. */
    private static final double WIDTH = 18;
    /** In px: the least that is seen well. */
    private static final double MARK = 4;

    private final ObservableList<ChangeRow> rows;

    /** @param go leads to a row, by its place */
    OverviewStrip(ObservableList<ChangeRow> rows, IntConsumer go) {
        this.rows = rows;
        setId("changeOverview");
        getStyleClass().add("change-overview");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        rows.addListener((ListChangeListener<ChangeRow>) change -> draw());
        heightProperty().addListener((property, before, now) -> draw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> lead(event.getY(), go));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> lead(event.getY(), go));
    }

    /** To the difference that is drawn nearest. */
    private void lead(double y, IntConsumer go) {
        int at = (int) Math.floor(y / Math.max(1, getHeight()) * rows.size());
        for (int away = 0; away < rows.size(); away++) {
            for (int row : List.of(at - away, at + away)) {
                if (row >= 0 && row < rows.size() && rows.get(row).differs()) {
                    go.accept(row);
                    return;
                }
            }
        }
    }

    /** Of rows that fall on one place the first that differs is drawn, so that two thousand rows are some hundred marks. */
    private void draw() {
        getChildren().clear();
        double free = -1;
        for (int i = 0; i < rows.size(); i++) {
            double y = getHeight() * i / rows.size();
            if (rows.get(i).differs() && y >= free) {
                getChildren().add(mark(style(rows.get(i)), y, Math.max(MARK - 1, getHeight() / rows.size() - 1)));
                free = y + MARK;
            }
        }
    }

    private static String style(ChangeRow row) {
        ChangeKind kind = row.changed().map(change -> change.kind()).orElse(ChangeKind.MODIFIED);
        return kind.isMoved() ? "moved" : kind == ChangeKind.ADDED ? "added" : kind == ChangeKind.DELETED ? "deleted" : "modified";
    }

    private static Region mark(String style, double y, double height) {
        Region mark = new Region();
        mark.getStyleClass().addAll("overview-mark", "mark-" + style);
        mark.setManaged(false);
        double half = (WIDTH - 4) / 2;
        double left = style.equals("added") ? 2 + half : style.equals("moved") ? 2 + half / 2 : 2;
        mark.resizeRelocate(left, y, style.equals("modified") ? 2 * half : half, Math.min(height, 3 * MARK));
        return mark;
    }
}
