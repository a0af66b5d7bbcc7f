package org.duizhao.workbench;

import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;

import java.util.List;

/** What became of one document of an import. Told only when it is on the disk. */
public sealed interface ImportEvent {

    /**
     * It is in the project.
     *
     * @param otherVersions ids of notices of the same number and issuer that were there before: a new version may replace them
     */
    record Stored(Notice notice, List<String> otherVersions) implements ImportEvent {
        public Stored {
            otherVersions = List.copyOf(otherVersions);
        }
    }

    /** A file of this content was there already. */
    record Duplicate(String file) implements ImportEvent {
    }

    /** It could not be read; the others go on. */
    record Failed(Unreadable why) implements ImportEvent {
    }
}
