package org.duizhao.export.change;

import java.io.IOException;
import java.io.OutputStream;
import org.duizhao.export.ExportSettings;

/** Writes a table of two notices in one format; the same table gives the same bytes. */
public interface ChangeTableWriter {

    /** @param target stays open */
    void write(ChangeTable table, ExportSettings settings, OutputStream target) throws IOException;
}
