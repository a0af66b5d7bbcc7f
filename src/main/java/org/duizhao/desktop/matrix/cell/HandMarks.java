package org.duizhao.desktop.matrix.cell;

import org.duizhao.decision.Stamp;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.desktop.parts.Times;

import java.util.List;

/** A person's sign on what they decided; by whom and when stands in its tooltip. */
public final class HandMarks {

    /** The style of the sign. */
    public static final String STYLE = "hand-mark";

    private final Phrases phrases;

    public HandMarks(Phrases phrases) {
        this.phrases = phrases;
    }

    /** On a cell. */
    Chip mark(Stamp stamp) {
        return mark(phrases.say("matrix.byHand"), stamp);
    }

    /** The same with other words. */
    public Chip mark(String words, Stamp stamp) {
        return new Chip(words, phrases.say("matrix.byHandTip", stamp.author(), Times.minute(stamp.made())), null, List.of(STYLE));
    }
}
