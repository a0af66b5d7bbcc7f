package org.duizhao.desktop.matrix.line;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.parts.Chip;

import java.util.List;

/** What a row is about. */
final class MatterPane extends VBox {

    private final Label number = new Label();
    private final Label label = new Label();
    private final HBox head = new HBox(number, label);
    private final Label topic = new Label();
    private final HBox foot = new HBox();

    MatterPane() {
        number.getStyleClass().addAll("quiet", "row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        label.getStyleClass().add("row-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        head.getStyleClass().add("row-head");
        topic.setWrapText(true);
        topic.getStyleClass().add("quiet");
        foot.getStyleClass().add("row-foot");
        getStyleClass().add("topic-cell");
        getChildren().addAll(head, topic, foot);
    }

    /**
     * @param beside signs behind the label
     * @param under  the topic, where the label does not say it; else empty
     * @param last   how many state it, and what is decided
     */
    void show(String rowNumber, String matter, List<Chip> beside, String under, List<Chip> last) {
        number.setText(rowNumber);
        label.setText(matter);
        Chip.show(beside, head, 2);
        topic.setText(under);
        topic.setVisible(!under.isEmpty());
        topic.setManaged(!under.isEmpty());
        Chip.show(last, foot, 0);
    }
}
