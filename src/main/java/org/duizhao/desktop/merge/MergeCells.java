package org.duizhao.desktop.merge;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.decision.Decision;
import org.duizhao.decision.merge.Merge.Pairing;
import org.duizhao.desktop.parts.Phrases;

/** Draws the lines of the three lists, each with its choice. */
final class MergeCells {

    private final MergeViewModel model;
    private final VerdictWords words;
    private final Phrases phrases;

    MergeCells(MergeViewModel model, VerdictWords words, Phrases phrases) {
        this.model = model;
        this.words = words;
        this.phrases = phrases;
    }

    /** Both sides beside each other, of which one is chosen. */
    Node conflict(Pairing conflict) {
        ToggleGroup sides = new ToggleGroup();
        RadioButton mine = new RadioButton(phrases.say("merge.mine"));
        RadioButton theirs = new RadioButton(phrases.say("merge.theirs"));
        mine.setToggleGroup(sides);
        theirs.setToggleGroup(sides);
        mine.getStyleClass().add("merge-mine");
        theirs.getStyleClass().add("merge-theirs");
        sides.selectToggle(model.taken(conflict.theirs()) ? theirs : mine);
        mine.setOnAction(event -> model.take(conflict.theirs(), false));
        theirs.setOnAction(event -> model.take(conflict.theirs(), true));
        HBox both = new HBox(side(mine, conflict.mine()), side(theirs, conflict.theirs()));
        both.getStyleClass().add("merge-sides");
        return both;
    }

    private VBox side(RadioButton choice, Decision decision) {
        VBox side = new VBox(choice, text(words.of(decision)), quiet(words.by(decision)));
        // both as wide, whatever stands in them
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /** A decision that is taken over or not. */
    Node onlyThere(Decision decision) {
        CheckBox take = new CheckBox();
        take.setText(words.of(decision));
        take.setWrapText(true);
        take.setSelected(model.taken(decision));
        take.setOnAction(event -> model.take(decision, take.isSelected()));
        return new VBox(take, quiet(words.by(decision)));
    }

    /** What both say. */
    Node agreed(Pairing pairing) {
        return new VBox(text(words.of(pairing.theirs())), quiet(phrases.say("merge.both", words.by(pairing.mine()), words.by(pairing.theirs()))));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String words) {
        Label label = text(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
