package org.duizhao.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.parts.Phrases;

/** The years of the notice, each against the one before it, to step through. There only where there are more than two. */
final class YearStrip extends FlowPane {

    private final PairChoice pairs;
    private final Phrases phrases;

    YearStrip(PairChoice pairs, Phrases phrases) {
        this.pairs = pairs;
        this.phrases = phrases;
        setId("changeYears");
        getStyleClass().add("change-years");
        pairs.seriesProperty().addListener((property, before, now) -> show());
        pairs.pairProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        boolean several = pairs.seriesProperty().get().years().size() > 2;
        setVisible(several);
        setManaged(several);
        if (several) {
            getChildren().add(new Label(phrases.say("changes.years", pairs.seriesProperty().get().years().get(0).place())));
            pairs.seriesProperty().get().steps().forEach(step -> getChildren().add(button(step)));
        }
    }

    private ToggleButton button(NoticePair step) {
        ToggleButton button = new ToggleButton(phrases.say("changes.step", String.valueOf(step.old().year()), String.valueOf(step.now().year())));
        button.setSelected(step.equals(pairs.pairProperty().get()));
        button.setOnAction(event -> {
            pairs.choose(step);
            show();
        });
        return button;
    }
}
