package org.duizhao.change.badge;

import org.duizhao.figure.DutyShift;
import org.duizhao.figure.FigureShift;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.util.ArrayList;
import java.util.List;

/** One thing that a change means, with what a sentence about it needs. */
public sealed interface Meaning {

    /** By which it is shown and filtered; at least one. */
    List<Badge> badges();

    /** A figure became another, came or went. */
    record Figure(FigureShift shift) implements Meaning {

        @Override
        public List<Badge> badges() {
            List<Badge> badges = new ArrayList<>();
            if (shift.verdict().outcome() == Outcome.LOOSER) {
                badges.add(Badge.LOOSENED);
            } else if (shift.verdict().outcome() == Outcome.STRICTER) {
                badges.add(Badge.TIGHTENED);
            }
            badges.add(!shift.replaced() ? shift.now() == null ? Badge.FIGURE_DROPPED : Badge.FIGURE_ADDED
                    : shift.now().kind() == Kind.DEADLINE ? Badge.DEADLINE_CHANGED : Badge.FIGURE_CHANGED);
            return badges;
        }
    }

    /** Numbers of which nobody says what they ask for. */
    record Numbers(List<String> old, List<String> now) implements Meaning {

        public Numbers {
            old = List.copyOf(old);
            now = List.copyOf(now);
        }

        @Override
        public List<Badge> badges() {
            return List.of(Badge.FIGURE_CHANGED);
        }
    }

    /** A word of duty became a weaker or a stronger one. */
    record Duty(DutyShift shift) implements Meaning {

        @Override
        public List<Badge> badges() {
            return List.of(shift.weaker() ? Badge.OBLIGATION_WEAKENED : Badge.OBLIGATION_STRENGTHENED);
        }
    }

    /** Bodies that no longer must, and others that now must; one of the two may be empty. */
    record Bodies(List<String> gone, List<String> come) implements Meaning {

        public Bodies {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        @Override
        public List<Badge> badges() {
            return List.of(Badge.BODY_CHANGED);
        }
    }

    /** An abbreviation has other members. */
    record Members(Abbreviation old, Abbreviation now) implements Meaning {

        @Override
        public List<Badge> badges() {
            return List.of(Badge.MEMBERS_CHANGED);
        }
    }

    /** Nothing of substance changed. */
    record Trifle(Badge badge) implements Meaning {

        @Override
        public List<Badge> badges() {
            return List.of(badge);
        }
    }
}
