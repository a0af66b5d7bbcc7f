package org.duizhao.export;

import org.duizhao.change.Changes;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what changed from one notice to another in one format. The same changes and settings give the same bytes. */
public interface ChangesExporter {

    /** Writes the whole document to {@code target} and leaves it open. A base in the settings does not count: the old notice is it. */
    void write(Changes changes, ExportSettings settings, OutputStream target) throws IOException;
}
