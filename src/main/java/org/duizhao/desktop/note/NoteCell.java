package org.duizhao.desktop.note;

import javafx.scene.control.ListCell;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Times;

/** A note in one line: its beginning, who wrote it, and when. */
final class NoteCell extends ListCell<Noted> {

    private final Phrases phrases;

    NoteCell(Phrases phrases) {
        this.phrases = phrases;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Noted note, boolean empty) {
        super.updateItem(note, empty);
        setText(empty || note == null ? null
                : phrases.say("note.line", note.text().lines().findFirst().orElse(""), note.stamp().author(), Times.minute(note.stamp().made())));
    }
}
