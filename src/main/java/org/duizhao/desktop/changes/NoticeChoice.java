package org.duizhao.desktop.changes;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.library.entry.NoticeSummary;

/** Where a person chooses the notice of a side. */
final class NoticeChoice {

    private final ComboBox<NoticeSummary> box;

    NoticeChoice(String id, ObservableList<NoticeSummary> choices, ObjectProperty<NoticeSummary> chosen, Phrases phrases) {
        box = new ComboBox<>(choices);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new NoticeCell(phrases));
        box.setButtonCell(new NoticeCell(phrases));
        box.valueProperty().bindBidirectional(chosen);
    }

    ComboBox<NoticeSummary> box() {
        return box;
    }
}
