package org.duizhao.desktop.coverage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.coverage.AloneLine.MeasureLine;
import org.duizhao.desktop.coverage.AloneLine.NoticeLine;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.reuse.SentenceKind;

/** A line of the list in sight. */
final class AloneCell extends DrawnCell<AloneLine> {

    private final Phrases phrases;

    AloneCell(Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("alone-line");
    }

    @Override
    protected void updateItem(AloneLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("alone-measure-line");
        if (empty || line == null) {
            setGraphic(null);
        } else if (line instanceof NoticeLine head) {
            setGraphic(notice(head));
        } else if (line instanceof MeasureLine measure) {
            getStyleClass().add("alone-measure-line");
            setGraphic(measure(measure));
        }
    }

    private Region notice(NoticeLine line) {
        Label place = new Label(NoticeName.of(line.notice()).place());
        place.getStyleClass().add("alone-place");
        Label count = new Label(phrases.say("coverage.count", line.measures()));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(place, count);
        head.getStyleClass().add("alone-notice");
        return head;
    }

    private Region measure(MeasureLine line) {
        String clause = line.measure().path().clause();
        Label place = new Label(line.kind() == SentenceKind.MIXED ? clause : (clause + "　" + phrases.say("coverage.kind." + line.kind())).strip());
        place.getStyleClass().add("quiet");
        MarkedFlow text = MarkedFlow.plain(line.measure().text(), List.of());
        text.setUserData(line.measure());
        VBox frame = place.getText().isEmpty() ? new VBox(text) : new VBox(place, text);
        frame.getStyleClass().add("alone-measure");
        return frame;
    }
}
