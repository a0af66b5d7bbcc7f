package org.duizhao.figure;

import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.time.LocalDate;
import java.util.Map;

/**
 * Compares requirements of the same actor class and action. Frequencies compare by their least times a year, deadlines by the day
 * within the notice's year, all else by value; 至少2 and 2 ask the same. A vague word is looser than any number. Where
 * the numbers are equal, the obligation decides.
 */
public final class RequirementComparison {

    private static final Map<String, Double> HOURS = Map.ofEntries(Map.entry("分钟", 1 / 60.0), Map.entry("小时", 1.0),
            Map.entry("个小时", 1.0),
            Map.entry("天", 24.0), Map.entry("日", 24.0), Map.entry("周", 168.0), Map.entry("个月", 730.0), Map.entry("年", 8760.0));

    /** Whether who is not named is whoever the other names. */
    private final boolean sameActors;

    /** Does not take an actor who is not named for the one that the other names. */
    public RequirementComparison() {
        this(false);
    }

    private RequirementComparison(boolean sameActors) {
        this.sameActors = sameActors;
    }

    /** For two versions of one sentence: who must is the same where one of them does not name it. */
    static RequirementComparison ofVersions() {
        return new RequirementComparison(true);
    }

    /**
     * How the second requirement compares with the first.
     *
     * @param firstYear  the year of the first one's notice; null where unknown, and then deadlines compare by date
     * @param secondYear of the second one's
     */
    public Verdict compare(Requirement first, Integer firstYear, Requirement second, Integer secondYear) {
        Reason obstacle = obstacle(first, second);
        if (obstacle != null) {
            return new Verdict(Outcome.NOT_COMPARABLE, obstacle);
        }
        if (first instanceof Deadline one && second instanceof Deadline other) {
            return one.day() == null || other.day() == null ? byWords(one, other) : byDeadline(one, firstYear, other, secondYear);
        }
        if (first.terms().against() != null || second.terms().against() != null) {
            return byWords(first, second);
        }
        if (first.vague() || second.vague()) {
            return first.vague() == second.vague() ? byObligation(first, second)
                    : new Verdict(second.vague() ? Outcome.LOOSER : Outcome.STRICTER, Reason.NUMBER);
        }
        return byValue(first, second);
    }

    private Reason obstacle(Requirement first, Requirement second) {
        if (first.kind() != second.kind()) {
            return Reason.OTHER_KIND;
        }
        ActorClass actor = actor(first);
        ActorClass other = actor(second);
        boolean unknown = actor == ActorClass.UNKNOWN || other == ActorClass.UNKNOWN;
        if (unknown ? !sameActors : actor != other) {
            return Reason.OTHER_ACTOR;
        }
        return ActionClass.same(action(first), action(second)) ? null : Reason.OTHER_ACTION;
    }

    private static ActorClass actor(Requirement requirement) {
        return requirement.answerable().map(actor -> ActorClass.of(actor.name())).orElse(ActorClass.UNKNOWN);
    }

    private static String action(Requirement requirement) {
        return requirement.action().orElse(null);
    }

    /** Of two that have no number and no day of their own: 不低于上年同期, 每年三月底前. */
    private static Verdict byWords(Requirement first, Requirement second) {
        return FigureValue.of(first).equals(FigureValue.of(second)) ? byObligation(first, second)
                : new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_UNIT);
    }

    private static Verdict byDeadline(Deadline first, Integer firstYear, Deadline second, Integer secondYear) {
        boolean relative = firstYear != null && secondYear != null;
        LocalDate one = relative ? first.day().minusYears(firstYear) : first.day();
        LocalDate other = relative ? second.day().minusYears(secondYear) : second.day();
        return other.equals(one) ? byObligation(first, second)
                : new Verdict(other.isBefore(one) ? Outcome.STRICTER : Outcome.LOOSER, Reason.DEADLINE);
    }

    /** Of two of one kind that both have a number. */
    private static Verdict byValue(Requirement first, Requirement second) {
        boolean frequency = first.kind() == Kind.FREQUENCY;
        Bounds one = first.figure().orElseThrow();
        Bounds other = second.figure().orElseThrow();
        if (!frequency && !(sameUnit(one, other) && sameCycle(first, second))) {
            return new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_UNIT);
        }
        if (one.isCap() != other.isCap()) {
            return new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_DIRECTION);
        }
        int more = frequency ? Double.compare(second.timesAYear().orElseThrow(), first.timesAYear().orElseThrow())
                : Double.compare(value(other), value(one));
        if (more == 0) {
            return byObligation(first, second);
        }
        return new Verdict(one.isCap() == more < 0 ? Outcome.STRICTER : Outcome.LOOSER, frequency ? Reason.TIMES_A_YEAR : Reason.VALUE);
    }

    private static Verdict byObligation(Requirement first, Requirement second) {
        int change = weakness(second.obligation()) - weakness(first.obligation());
        if (change == 0) {
            return new Verdict(Outcome.EQUAL, Reason.SAME);
        }
        return new Verdict(change > 0 ? Outcome.LOOSER : Outcome.STRICTER, Reason.OBLIGATION);
    }

    /** From 0, binding, to 3, encouraging. */
    static int weakness(Obligation obligation) {
        return switch (obligation.strength()) {
            case MUST, MUST_NOT -> 0;
            case SHOULD -> 1;
            case MAY -> 2;
            case ENCOURAGED -> 3;
        };
    }

    private static boolean sameUnit(Bounds one, Bounds other) {
        return one.unit().equals(other.unit()) || HOURS.containsKey(one.unit()) && HOURS.containsKey(other.unit());
    }

    private static boolean sameCycle(Requirement first, Requirement second) {
        return first.per().map(Cycle::period).equals(second.per().map(Cycle::period))
                && first.per().map(Cycle::count).equals(second.per().map(Cycle::count));
    }

    /** Times in hours, all else as it is. */
    private static double value(Bounds bounds) {
        return bounds.value() * HOURS.getOrDefault(bounds.unit(), 1.0);
    }
}
