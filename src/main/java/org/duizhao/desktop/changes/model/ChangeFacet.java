package org.duizhao.desktop.changes.model;

import org.duizhao.change.Change;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.kind.ChangeKind;

/** Something by which changes are counted and filtered. */
public sealed interface ChangeFacet {

    boolean holds(Change change);

    /** What became of measures, roughly. One that was moved and reworded is counted in both. */
    enum Tally implements ChangeFacet {
        ADDED, DELETED, CHANGED, MOVED;

        @Override
        public boolean holds(Change change) {
            ChangeKind kind = change.kind();
            return switch (this) {
                case ADDED -> kind == ChangeKind.ADDED;
                case DELETED -> kind == ChangeKind.DELETED;
                case MOVED -> kind.isMoved();
                case CHANGED -> kind == ChangeKind.MODIFIED || kind == ChangeKind.MOVED_MODIFIED || kind == ChangeKind.SPLIT
                        || kind == ChangeKind.MERGED;
            };
        }
    }

    /** What a change means. */
    record Meaning(Badge badge) implements ChangeFacet {

        @Override
        public boolean holds(Change change) {
            return change.badges().contains(badge);
        }
    }
}
