package org.duizhao.figure;

import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Requirement;

/** How something that a notice states stands to what another, the base, states of the same matter. */
public sealed interface Standing {

    /**
     * A figure.
     *
     * @param here    the notice's own
     * @param base    the one that it is held against; null where there is none
     * @param verdict how it stands to that one; null where there is none
     */
    record Figure(Requirement here, Requirement base, Verdict verdict) implements Standing {

        /** A figure that is held against nothing. */
        static Figure alone(Requirement here) {
            return new Figure(here, null, null);
        }

        /** True where it differs from the base's, be it decided which is the stricter or not. */
        public boolean differs() {
            return verdict != null && verdict.outcome() != Verdict.Outcome.EQUAL;
        }
    }

    /** The base binds and this notice only encourages (应当→鼓励), or the other way round. */
    record Duty(Obligation base, Obligation here) implements Standing {
    }
}
