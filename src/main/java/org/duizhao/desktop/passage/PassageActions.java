package org.duizhao.desktop.passage;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/** Where a passage leads to in the window. */
public interface PassageActions {

    /** Opens a notice in the reading pane. @param measure at which; null for its beginning */
    void read(Notice notice, Measure measure);

    /** Finds sentences that say much the same as some words. */
    void alike(String words);

    /** Whether the measure of a notice, by their ids, stands in the table and can be linked to another row there. */
    boolean linkable(String noticeId, String measureId);

    /** Whether a cell or a row waits for the sentence that it is to be linked to. */
    boolean linking();

    /** Links what waits to a measure; where nothing waits, leads to the row of the table in which the measure stands, and begins to link it to another. */
    void link(Notice notice, Measure measure);
}
