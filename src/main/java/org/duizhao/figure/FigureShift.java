package org.duizhao.figure;

import org.duizhao.notice.requirement.Requirement;

/**
 * A figure that changed from one version of a sentence to the next.
 *
 * @param old     null where the old sentence had none for it
 * @param now     null where the new sentence has none for it
 * @param verdict how the new one stands to the old; {@code NOT_COMPARABLE} where one of them is missing
 */
public record FigureShift(Requirement old, Requirement now, Verdict verdict) {

    /** Whether both versions have a figure. */
    public boolean replaced() {
        return old != null && now != null;
    }

    /** What it is about: the new requirement, or the old one where it is gone. */
    public Requirement subject() {
        return now == null ? old : now;
    }
}
