package org.duizhao.export;

import java.io.IOException;
import java.io.OutputStream;
import org.duizhao.change.level.TakeUps;

/** Writes what ours makes of the superior's measures in one format. The same notices and settings give the same bytes. */
public interface TakeUpsExporter {

    /** Writes the whole document to {@code target} and leaves it open. */
    void write(TakeUps takeUps, ExportSettings settings, OutputStream target) throws IOException;
}
