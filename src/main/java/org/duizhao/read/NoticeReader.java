package org.duizhao.read;

import java.nio.file.Path;
import java.util.List;

/** Reads files. */
public interface NoticeReader {

    /**
     * The documents of one file: one as a rule, several of an archive, in the order of their names.
     * Never throws for what is in the file: what cannot be read is an {@link Unreadable}.
     */
    List<ReadOutcome> read(Path file);
}
