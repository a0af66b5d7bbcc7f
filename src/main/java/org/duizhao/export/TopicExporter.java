package org.duizhao.export;

import org.duizhao.export.topic.TopicTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the table of a topic in one format. The same table gives the same bytes. */
public interface TopicExporter {

    /**
     * Writes the whole document to {@code target} and leaves it open.
     *
     * @param messages in the language of the table
     */
    void write(TopicTable table, Messages messages, OutputStream target) throws IOException;
}
