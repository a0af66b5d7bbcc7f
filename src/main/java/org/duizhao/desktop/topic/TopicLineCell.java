package org.duizhao.desktop.topic;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.export.topic.TopicLine;

/** A line of the table that is in sight. */
final class TopicLineCell extends DrawnCell<TopicLine> {

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
        TopicLinePane pane = TopicLinePane.of(layout, line, first);
        setGraphic(layout.table().beginsGroup(getIndex()) ? new VBox(group(line.group()), pane) : pane);
    }

    private static Label group(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("topic-group");
        return label;
    }
}
