package org.duizhao.desktop.changes;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;

/** Where a person chooses the notice of a side. */
final class NoticeChoice {

    private final ComboBox<Notice> box;

    NoticeChoice(String id, ObservableList<Notice> choices, ObjectProperty<Notice> chosen, Phrases phrases) {
        box = new ComboBox<>(choices);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new NoticeCell(phrases));
        box.setButtonCell(new NoticeCell(phrases));
        box.valueProperty().bindBidirectional(chosen);
    }

    ComboBox<Notice> box() {
        return box;
    }
}
