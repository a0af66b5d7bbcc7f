package org.duizhao.desktop.note;

import javafx.stage.Window;
import org.duizhao.desktop.parts.Phrases;

/** The windows of notes: the small pane on what a person is at, and the list of all. */
public record NoteWindows(NotesViewModel model, NotePane pane, NotesWindow list) {

    /** Neither is open yet. */
    public static NoteWindows of(NotesViewModel model, Phrases phrases) {
        NotePane pane = new NotePane(model, phrases);
        return new NoteWindows(model, pane, new NotesWindow(model, pane, phrases));
    }

    /** Opens the pane on the present cell. */
    public void onCell(Window owner) {
        pane.show(model.cell(), owner);
    }

    /** Opens the pane on the present row. */
    public void onRow(Window owner) {
        pane.show(model.ofRow(), owner);
    }

    /** Opens the pane on the notice of the present column. */
    public void onNotice(Window owner) {
        pane.show(model.notice(), owner);
    }
}
