package org.duizhao.desktop.note;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.duizhao.decision.NoteSubject;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Times;

/** A note in the list of all: what it is on, the note, who wrote it, and when. */
final class NoteLineCell extends ListCell<NoteLine> {

    private final Phrases phrases;

    NoteLineCell(Phrases phrases) {
        this.phrases = phrases;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(NoteLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : drawn(line));
    }

    private VBox drawn(NoteLine line) {
        Label where = label(phrases.say("notes.on." + kind(line.note().subject()), line.where(), line.sentence()), "quiet");
        Label text = label(line.note().text(), "note-text");
        text.setWrapText(true);
        Label who = label(phrases.say("note.by", line.note().stamp().author(), Times.minute(line.note().stamp().made())), "quiet");
        VBox all = new VBox(where, text, who);
        if (line.state() != NoteLine.State.HOLDING) {
            Label lost = label(phrases.say("notes." + line.state()), "note-lost");
            lost.setWrapText(true);
            all.getChildren().add(1, lost);
        }
        return all;
    }

    private static String kind(NoteSubject subject) {
        return subject.equals(NoteSubject.CELL) ? "cell" : subject.equals(NoteSubject.ROW) ? "row" : subject.equals(NoteSubject.NOTICE) ? "notice" : "gap";
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
