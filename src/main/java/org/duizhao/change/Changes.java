package org.duizhao.change;

import org.duizhao.change.kind.ChangeKind;
import org.duizhao.notice.Notice;

import java.util.List;

/**
 * What became of one notice in another.
 *
 * @param changes in the order of the new notice; what is gone stands behind what it stood behind in the old one
 */
public record Changes(Notice old, Notice now, List<Change> changes) {

    public Changes {
        changes = List.copyOf(changes);
    }

    /** How many changes are of this kind. */
    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether every measure stands as it stood. */
    public boolean identical() {
        return count(ChangeKind.UNCHANGED) == changes.size();
    }

    /** Whether the two have nothing in common: not one measure of the one was found in the other. */
    public boolean unrelated() {
        return !changes.isEmpty() && count(ChangeKind.ADDED) + count(ChangeKind.DELETED) == changes.size();
    }
}
