package org.duizhao.desktop.matrix;

import org.duizhao.extract.comparison.Verdict;
import org.duizhao.notice.Obligation;
import org.duizhao.notice.requirement.Requirement;

/** A short label under a cell. */
public sealed interface Chip {

    /**
     * A figure of the cell.
     *
     * @param against the base's requirement that it is held against; null where there is none
     * @param verdict how it stands to that one; null where there is none
     */
    record Figure(Requirement requirement, Requirement against, Verdict verdict) implements Chip {
    }

    /** The base binds and this cell only encourages (应当→鼓励), or the other way round. */
    record Strength(Obligation base, Obligation here) implements Chip {
    }
}
