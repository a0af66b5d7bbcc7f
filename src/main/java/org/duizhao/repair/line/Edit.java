package org.duizhao.repair.line;

import org.duizhao.notice.remark.RepairKind;

/**
 * What a rule proposes to do with {@code [start, end)} of one line.
 *
 * @param line  the index of the line
 * @param after what shall stand there; empty to drop it
 */
public record Edit(RepairKind kind, int line, int start, int end, String after) {

    /** Drops a range of a line. */
    public static Edit drop(RepairKind kind, int line, int start, int end) {
        return new Edit(kind, line, start, end, "");
    }
}
