package org.duizhao.export;

import org.duizhao.align.Comparison;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a comparison in one format. The same comparison and settings give the same bytes. */
public interface ComparisonExporter {

    /** Writes the whole document to {@code target} and leaves it open. */
    void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException;
}
