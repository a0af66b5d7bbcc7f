package org.duizhao.desktop.matrix.cell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Times;

/** The sign that there are notes; what they say, who wrote them and when stands in its tooltip. */
public final class NoteMarks {

    /** The style of the sign. */
    public static final String STYLE = "note-mark";
    /** In px; longer lines are broken. */
    private static final double WIDTH = 420;

    private final Phrases phrases;

    public NoteMarks(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param notes at least one */
    public Label mark(List<Noted> notes) {
        Label mark = new Label(phrases.say("note.mark", notes.size()));
        mark.getStyleClass().add(STYLE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip(notes.stream().map(note -> note.text() + "\n" + phrases.say("note.by", note.stamp().author(), Times.minute(note.stamp().made())))
                .collect(Collectors.joining("\n\n")));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        mark.setTooltip(tooltip);
        return mark;
    }
}
