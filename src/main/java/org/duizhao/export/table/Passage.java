package org.duizhao.export.table;

import org.duizhao.change.MarkedText;
import org.duizhao.notice.Measure;

/**
 * One measure in a cell.
 *
 * @param text     the measure's text; marked only where {@code marking} is {@code WORDS}
 * @param citation 文号 and 条款, such as 云政发〔2024〕3号 一、（二）
 */
public record Passage(Measure measure, MarkedText text, Marking marking, String citation) {

    /** How the passage stands to the base's cell of the row. */
    public enum Marking {
        /** Not compared: no base was chosen, the passage is the base's own, or the base has none in this row. */
        NONE,
        /** The words that differ are marked. */
        WORDS,
        /** So little is shared that marking words would strike out nearly all of both. */
        REWORDED
    }
}
