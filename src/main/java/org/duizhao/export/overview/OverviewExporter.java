package org.duizhao.export.overview;

import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an overview in one format. The same table gives the same bytes. */
public interface OverviewExporter {

    /**
     * Writes the whole document to {@code target} and leaves it open.
     *
     * @param messages in the language of the table
     */
    void write(OverviewTable table, Messages messages, OutputStream target) throws IOException;
}
