package org.duizhao.desktop.shell.problem;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.desktop.desk.project.Problem;

import java.util.List;

/** One thing to know, with the buttons for what can be done about it at once. */
final class ProblemCell extends ListCell<Problem> {

    private final Remedies remedies;
    private final ProblemWords words;

    ProblemCell(Remedies remedies, ProblemWords words) {
        this.remedies = remedies;
        this.words = words;
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || problem == null) {
            return;
        }
        String sentence = words.sentence(problem);
        setTooltip(new Tooltip(sentence));
        List<Button> buttons = remedies.of(problem).stream().map(ProblemCell::button).toList();
        if (buttons.isEmpty()) {
            setText(sentence);
            return;
        }
        Label said = new Label(sentence);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("problem-line");
        setGraphic(line);
    }

    /** The sentence is cut, not scrolled: the buttons stay in sight. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static Button button(Remedies.Remedy remedy) {
        Button button = new Button(remedy.name());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> remedy.action().run());
        return button;
    }
}
