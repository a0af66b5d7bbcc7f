package org.duizhao.desktop.passage;

import java.util.List;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/**
 * A passage of a notice that a person is at.
 *
 * @param measures that it is of; none for a heading and other lines that are no measures
 * @param selected the words that they selected of it; empty for the measures as a whole
 */
public record Quotation(Notice notice, List<Measure> measures, String selected) {

    public Quotation {
        measures = List.copyOf(measures);
    }

    /** The words that are meant. */
    String words() {
        return selected.isEmpty() ? Copied.sentences(measures).text() : selected;
    }
}
