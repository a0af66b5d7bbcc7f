package org.duizhao.desktop.topic;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.duizhao.export.topic.TopicLine;

/** A line of the table that is in sight. */
final class TopicLineCell extends ListCell<TopicLine> {

    private final LineLayout layout;

    TopicLineCell(LineLayout layout) {
        this.layout = layout;
        getStyleClass().add("topic-line");
    }

    @Override
    protected void updateItem(TopicLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        boolean first = getIndex() <= 0 || getIndex() > getListView().getItems().size()
                || !getListView().getItems().get(getIndex() - 1).notice().equals(line.notice());
        setGraphic(TopicLinePane.of(layout, line, first));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region drawn ? drawn.prefHeight(-1) + 1 : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, layout.widthProperty().get(), getHeight());
        }
    }
}
