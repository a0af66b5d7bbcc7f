package org.duizhao.desktop.matrix.line;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.duizhao.align.RowCount;
import org.duizhao.align.Strictness;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;

/** Chooses how strictly measures are put into one row; says of each way how many rows it would give. */
final class StrictnessMenu extends MenuButton {

    private final MatrixViewModel model;
    private final Phrases phrases;

    StrictnessMenu(MatrixViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("strictness");
        setFocusTraversable(false);
        ToggleGroup one = new ToggleGroup();
        for (Strictness strictness : Strictness.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setUserData(strictness);
            item.setToggleGroup(one);
            item.setOnAction(event -> model.chooseStrictness(strictness.name()));
            getItems().add(item);
        }
        model.strictnessProperty().addListener((property, before, now) -> say());
        model.countsProperty().addListener((property, before, now) -> say());
        say();
    }

    private void say() {
        setText(phrases.say("strictness." + model.strictnessProperty().get()));
        getItems().forEach(item -> {
            Strictness strictness = (Strictness) item.getUserData();
            item.setText(text(strictness, model.countsProperty().get().get(strictness)));
            ((RadioMenuItem) item).setSelected(strictness == model.strictnessProperty().get());
        });
    }

    private String text(Strictness strictness, RowCount count) {
        String name = phrases.say("strictness.long." + strictness);
        return count == null ? name : phrases.say("strictness.count", name, count.shared(), count.linked());
    }
}
