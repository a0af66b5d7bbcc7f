package org.duizhao.desktop.reading;

import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.MarkedFlow;

import java.util.Locale;

/** A paragraph in sight. */
final class ReadingCell extends DrawnCell<ReadingLine> {

    ReadingCell() {
        getStyleClass().add("reading-line");
    }

    @Override
    protected void updateItem(ReadingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        MarkedFlow text = MarkedFlow.plain(line.text(), line.lit()).current();
        text.getStyleClass().add("reading-" + line.kind().name().toLowerCase(Locale.ROOT));
        setGraphic(new ReadingFrame(text));
    }
}
