package org.duizhao.desktop.matrix.cell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Times;

/** A person's sign on what they decided; by whom and when stands in its tooltip. */
public final class HandMarks {

    /** The style of the sign. */
    public static final String STYLE = "hand-mark";

    private final Phrases phrases;

    public HandMarks(Phrases phrases) {
        this.phrases = phrases;
    }

    /** On a cell. */
    Label mark(Stamp stamp) {
        return mark(phrases.say("matrix.byHand"), stamp);
    }

    /** The same with other words. */
    public Label mark(String words, Stamp stamp) {
        Label mark = new Label(words);
        mark.getStyleClass().add(STYLE);
        mark.setTooltip(new Tooltip(phrases.say("matrix.byHandTip", stamp.author(), Times.minute(stamp.made()))));
        return mark;
    }
}
