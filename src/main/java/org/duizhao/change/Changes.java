package org.duizhao.change;

import org.duizhao.change.badge.Badge;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.HeadingChange.Aspect;
import org.duizhao.notice.Notice;

import java.util.List;

/**
 * What became of one notice in another.
 *
 * @param changes  in the order of the new notice; what is gone stands behind what it stood behind in the old one
 * @param headings likewise; those that are gone stand last
 */
public record Changes(Notice old, Notice now, List<Change> changes, List<HeadingChange> headings) {

    public Changes {
        changes = List.copyOf(changes);
        headings = List.copyOf(headings);
    }

    /** How many changes have this badge. */
    public long count(Badge badge) {
        return changes.stream().filter(change -> change.badges().contains(badge)).count();
    }

    /** The headings of which something changed but their numbers. */
    public List<HeadingChange> changedHeadings() {
        return headings.stream().filter(heading -> heading.aspects().stream().anyMatch(aspect -> aspect != Aspect.RENUMBERED)).toList();
    }

    /** How many changes are of this kind. */
    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether the two say the same in the same place, to the last comma: no change at all. */
    public boolean identical() {
        return changes.stream().allMatch(change -> change.kind() == ChangeKind.UNCHANGED && change.meanings().isEmpty())
                && headings.stream().allMatch(heading -> heading.aspects().isEmpty());
    }

    /** Whether the two have nothing in common: not one measure of the one was found in the other. */
    public boolean unrelated() {
        return !changes.isEmpty() && count(ChangeKind.ADDED) + count(ChangeKind.DELETED) == changes.size();
    }
}
