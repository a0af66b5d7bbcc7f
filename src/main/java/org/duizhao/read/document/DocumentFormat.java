package org.duizhao.read.document;

import org.duizhao.read.ReadOutcome;

import java.io.IOException;
import java.util.List;

/** One format of documents. To add a format, write one of these and name it in {@code DocumentReader}. */
public interface DocumentFormat {

    /** Whether the content is of this format, judged by its first bytes or its structure, never by the file's name. */
    boolean recognises(Document document);

    /**
     * The documents that are in it: one, or those of an archive.
     *
     * @throws ReadFailure where the reason is known
     * @throws IOException where the content is broken
     */
    List<ReadOutcome> read(Document document) throws IOException;
}
