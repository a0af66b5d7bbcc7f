package org.duizhao.desktop.changes.model;

import org.duizhao.change.Change;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.HeadingChange.Aspect;
import org.duizhao.change.mark.MarkedText.Piece;

import java.util.List;
import java.util.Optional;

/** One row of the view. */
public sealed interface ChangeRow {

    /** Whether a person who looks for differences stops here. */
    boolean differs();

    /** What it is a part of; empty for a heading. */
    default Optional<Change> changed() {
        return Optional.empty();
    }

    /** The heading over the rows that follow, as each of the two has it. */
    record Section(HeadingChange heading) implements ChangeRow {

        /** 1 for 一、, 2 for （一） and so on. */
        int level() {
            return (heading.now() == null ? heading.old() : heading.now()).level();
        }

        /** A number that another heading's coming or going changed is no difference. */
        @Override
        public boolean differs() {
            return heading.aspects().stream().anyMatch(aspect -> aspect != Aspect.RENUMBERED);
        }
    }

    /**
     * What became of a measure.
     *
     * @param pieces the new wording marked against the old one; empty where there is one side only
     */
    record Text(Change change, List<Piece> pieces) implements ChangeRow {

        public Text {
            pieces = List.copyOf(pieces);
        }

        @Override
        public boolean differs() {
            return change.kind() != ChangeKind.UNCHANGED;
        }

        @Override
        public Optional<Change> changed() {
            return Optional.of(change);
        }
    }

    /** The place where a measure stood that now stands elsewhere. */
    record MovedAway(Change change) implements ChangeRow {

        /** The place where it stands now is the difference. */
        @Override
        public boolean differs() {
            return false;
        }

        @Override
        public Optional<Change> changed() {
            return Optional.of(change);
        }
    }
}
