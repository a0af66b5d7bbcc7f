package org.duizhao.library.entry;

import org.duizhao.notice.source.SourceRange;

import java.time.Instant;
import java.util.Set;

/**
 * An older version of a notice that gave way to a newer one, with all that is needed to put it back.
 *
 * @param arrival    the older notice alone, with its file
 * @param imported   when it came in, as the project file has it; null where that is not known
 * @param newer      the id of the newer notice
 * @param takenBack  the repairs of the older one that a person took back
 * @param choice     what was chosen for the comparison
 */
public record Replaced(ImportedFile arrival, String imported, String newer, Set<SourceRange> takenBack, Choice choice) {

    /**
     * What was chosen for the comparison before the older version gave way.
     *
     * @param olderTicked whether the older one was ticked
     * @param newerTicked whether the newer one was
     * @param olderIsBase whether the older one was the base
     */
    public record Choice(boolean olderTicked, boolean newerTicked, boolean olderIsBase) {
    }

    public Replaced {
        takenBack = Set.copyOf(takenBack);
    }

    /** Of the older notice. */
    public NoticeSummary summary() {
        return NoticeSummary.of(arrival.documents().get(0).notice(), imported == null ? null : Instant.parse(imported));
    }

    /** The id of the older notice. */
    public String older() {
        return arrival.documents().get(0).notice().id();
    }
}
