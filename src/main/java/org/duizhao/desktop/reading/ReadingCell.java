package org.duizhao.desktop.reading;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.parts.MarkedFlow;

import java.util.Locale;

/** A paragraph in sight; a bar stands at its edge where it is the one being read. */
final class ReadingCell extends ListCell<ReadingLine> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    ReadingCell() {
        getStyleClass().add("reading-line");
    }

    @Override
    protected void updateItem(ReadingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            pseudoClassStateChanged(CURRENT, false);
            return;
        }
        MarkedFlow text = MarkedFlow.plain(line.text(), line.lit()).current();
        text.getStyleClass().add("reading-" + line.kind().name().toLowerCase(Locale.ROOT));
        StackPane frame = new StackPane(text);
        frame.getStyleClass().add("reading-frame");
        frame.pseudoClassStateChanged(CURRENT, !line.lit().isEmpty());
        setGraphic(frame);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region drawn ? Math.ceil(drawn.prefHeight(getListView().getWidth() - ReadingView.SCROLL_BAR))
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
