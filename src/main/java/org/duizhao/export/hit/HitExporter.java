package org.duizhao.export.hit;

import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a search found in one format. The same table gives the same bytes. */
public interface HitExporter {

    /**
     * Writes the whole document to {@code target} and leaves it open.
     *
     * @param messages in the language of the table
     */
    void write(HitTable table, Messages messages, OutputStream target) throws IOException;
}
