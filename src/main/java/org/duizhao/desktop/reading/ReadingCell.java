package org.duizhao.desktop.reading;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
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
        MarkedFlow text = new MarkedFlow(runs(line), line.lit()).current();
        text.getStyleClass().add("reading-" + line.kind().name().toLowerCase(Locale.ROOT));
        setGraphic(new ReadingFrame(text));
    }

    /** The line with what is not sure in an ink of its own. */
    private static List<Run> runs(ReadingLine line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Span unsure : line.unsure()) {
            add(line.text().substring(at, unsure.start()), Ink.FULL, runs);
            add(line.text().substring(unsure.start(), unsure.end()), Ink.UNSURE, runs);
            at = unsure.end();
        }
        add(line.text().substring(at), Ink.FULL, runs);
        return runs;
    }

    private static void add(String text, Ink ink, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(new Piece(Mark.SAME, text), ink));
        }
    }
}
