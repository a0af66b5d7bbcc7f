package org.duizhao.desktop.changes;

import javafx.scene.control.ListCell;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.library.entry.NoticeSummary;

/** A notice that can be chosen for a side. */
final class NoticeCell extends ListCell<NoticeSummary> {

    private final Phrases phrases;

    NoticeCell(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    protected void updateItem(NoticeSummary notice, boolean empty) {
        super.updateItem(notice, empty);
        if (empty || notice == null) {
            setText(phrases.say("changes.side"));
            return;
        }
        NoticeName name = NoticeName.of(notice);
        setText(name.place() + "　" + name.number());
    }
}
