package org.duizhao.desktop.reading;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.MarkedFlow;

import java.util.Locale;

/** A paragraph in sight. */
final class ReadingCell extends ListCell<ReadingLine> {

    ReadingCell() {
        getStyleClass().add("reading-line");
    }

    @Override
    protected void updateItem(ReadingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        MarkedFlow text = MarkedFlow.plain(line.text(), line.lit()).current();
        text.getStyleClass().add("reading-" + line.kind().name().toLowerCase(Locale.ROOT));
        setGraphic(new ReadingFrame(text));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region drawn
                ? Math.ceil(drawn.prefHeight(getListView().getWidth() - ReadingView.SCROLL_BAR))
                : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, getListView().getWidth() - ReadingView.SCROLL_BAR, getHeight());
        }
    }
}
