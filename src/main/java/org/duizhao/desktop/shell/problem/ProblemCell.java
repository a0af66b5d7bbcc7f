package org.duizhao.desktop.shell.problem;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.desktop.desk.intake.Versions;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One thing to know, with the buttons for what can be done about it at once. */
final class ProblemCell extends ListCell<Problem> {

    private final Versions versions;
    private final Consumer<Problem.SeveralParts> divide;
    private final Consumer<Problem.Bare> compare;
    private final ProblemWords words;
    private final Phrases phrases;

    /**
     * @param divide  takes a file apart
     * @param compare compares what may be no notice
     */
    ProblemCell(Versions versions, Consumer<Problem.SeveralParts> divide, Consumer<Problem.Bare> compare, ProblemWords words, Phrases phrases) {
        this.versions = versions;
        this.divide = divide;
        this.compare = compare;
        this.words = words;
        this.phrases = phrases;
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
        List<Button> buttons = buttons(problem);
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

    private List<Button> buttons(Problem problem) {
        List<Button> buttons = new ArrayList<>();
        if (problem instanceof Problem.OtherVersion other) {
            if (other.group().newest().isPresent()) {
                buttons.add(button(phrases.say("version.replace"), () -> versions.replace(other.group())));
            }
            buttons.add(button(phrases.say(other.group().members().size() > 2 ? "version.keepAll" : "version.keepBoth"),
                    () -> versions.keepAll(other.group())));
        }
        if (problem instanceof Problem.SeveralParts several) {
            buttons.add(button(phrases.say("problem.divide", several.parts()), () -> divide.accept(several)));
        }
        if (problem instanceof Problem.Bare bare) {
            buttons.add(button(phrases.say("problem.bare.compare"), () -> compare.accept(bare)));
        }
        return buttons;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
