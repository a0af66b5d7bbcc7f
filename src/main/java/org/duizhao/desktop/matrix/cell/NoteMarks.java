package org.duizhao.desktop.matrix.cell;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.desktop.parts.Times;

/** The sign that there are notes; what they say, who wrote them and when stands in its tooltip. */
public final class NoteMarks {

    /** The style of the sign. */
    public static final String STYLE = "note-mark";

    private final Phrases phrases;

    public NoteMarks(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param notes at least one */
    public Chip mark(List<Noted> notes) {
        String all = notes.stream().map(note -> note.text() + "\n" + phrases.say("note.by", note.stamp().author(), Times.minute(note.stamp().made())))
                .collect(Collectors.joining("\n\n"));
        return new Chip(phrases.say("note.mark", notes.size()), all, null, List.of(STYLE));
    }
}
