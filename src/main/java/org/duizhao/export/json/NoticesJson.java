package org.duizhao.export.json;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** JSON of what stands in each of some notices. The same notices give the same bytes. */
public interface NoticesJson {

    /** Writes one object, the files that could not be read in it, and leaves {@code target} open. */
    void write(List<Notice> notices, Function<Notice, Findings> findings, List<Unreadable> failures, OutputStream target) throws IOException;
}
