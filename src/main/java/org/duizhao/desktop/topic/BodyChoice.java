package org.duizhao.desktop.topic;

import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.answer.BodyKind;

import java.util.ArrayList;
import java.util.List;

/** Buttons above the table by which one kind of body alone is shown; not there where the answer is about one kind only. */
final class BodyChoice {

    private final TopicViewModel model;
    private final Phrases phrases;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane root = new FlowPane();
    private boolean drawing;

    BodyChoice(TopicViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        root.setId("topicBodies");
        root.getStyleClass().add("topic-bodies");
        model.bodies().addListener((InvalidationListener) change -> draw());
        model.bodyProperty().addListener((property, before, now) -> select());
        group.selectedToggleProperty().addListener((property, before, now) -> choose(now));
        draw();
    }

    Parent root() {
        return root;
    }

    private void draw() {
        drawing = true;
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(button(null, phrases.say("topic.allBodies")));
        model.bodies().forEach(body -> buttons.add(button(body, phrases.codeWords().of(body))));
        root.getChildren().setAll(buttons);
        boolean several = model.asksOfBodies() && model.bodies().size() > 1;
        root.setVisible(several);
        root.setManaged(several);
        drawing = false;
    }

    private ToggleButton button(BodyKind body, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setUserData(body);
        button.setToggleGroup(group);
        button.setSelected(body == model.bodyProperty().get());
        return button;
    }

    private void select() {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == model.bodyProperty().get()).findFirst()
                .ifPresent(group::selectToggle);
    }

    /** What is shown already stays so when it is clicked again. */
    private void choose(Toggle chosen) {
        if (drawing) {
            return;
        }
        if (chosen == null) {
            select();
        } else {
            model.bodyProperty().set((BodyKind) chosen.getUserData());
        }
    }
}
