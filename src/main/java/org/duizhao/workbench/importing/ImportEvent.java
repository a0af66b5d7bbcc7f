package org.duizhao.workbench.importing;

import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;

import java.nio.file.Path;

/** What became of one document of an import. Told only when it is on the disk. */
public sealed interface ImportEvent {

    /** It is in the project. */
    record Stored(Notice notice) implements ImportEvent {
    }

    /** A file of this content was there already. */
    record Duplicate(String file) implements ImportEvent {
    }

    /**
     * It could not be read; the others go on.
     *
     * @param file in which it is, to be tried again
     */
    record Failed(Unreadable why, Path file) implements ImportEvent {
    }
}
