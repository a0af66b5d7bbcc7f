package org.duizhao.figure;

import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.Obligation;
import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.Comparator;
import org.duizhao.notice.Requirement.Kind;

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
        if (first.kind() == Kind.DEADLINE) {
            return byDeadline(first, firstYear, second, secondYear);
        }
        if (first.vague() || second.vague()) {
            return first.vague() == second.vague() ? byObligation(first, second)
                    : new Verdict(second.vague() ? Outcome.LOOSER : Outcome.STRICTER, Reason.NUMBER);
        }
        return byValue(first, second);
    }

    private static Reason obstacle(Requirement first, Requirement second) {
        if (first.kind() != second.kind()) {
            return Reason.OTHER_KIND;
        }
        ActorClass actor = ActorClass.of(first.actor());
        if (actor == ActorClass.UNKNOWN || actor != ActorClass.of(second.actor())) {
            return Reason.OTHER_ACTOR;
        }
        return ActionClass.same(first.action(), second.action()) ? null : Reason.OTHER_ACTION;
    }

    private static Verdict byDeadline(Requirement first, Integer firstYear, Requirement second, Integer secondYear) {
        if (first.deadline() == null || second.deadline() == null) {
            return new Verdict(Outcome.NOT_COMPARABLE, Reason.NO_DATE);
        }
        boolean relative = firstYear != null && secondYear != null;
        LocalDate one = relative ? first.deadline().minusYears(firstYear) : first.deadline();
        LocalDate other = relative ? second.deadline().minusYears(secondYear) : second.deadline();
        return other.equals(one) ? byObligation(first, second)
                : new Verdict(other.isBefore(one) ? Outcome.STRICTER : Outcome.LOOSER, Reason.DEADLINE);
    }

    private static Verdict byValue(Requirement first, Requirement second) {
        boolean frequency = first.perYear() != null && second.perYear() != null;
        if (!frequency && !sameUnit(first, second)) {
            return new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_UNIT);
        }
        if (isCap(first) != isCap(second)) {
            return new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_DIRECTION);
        }
        double one = frequency ? first.perYear() : amount(first);
        double other = frequency ? second.perYear() : amount(second);
        if (Double.compare(one, other) == 0) {
            return byObligation(first, second);
        }
        boolean stricter = isCap(first) ? other < one : other > one;
        return new Verdict(stricter ? Outcome.STRICTER : Outcome.LOOSER, frequency ? Reason.TIMES_A_YEAR : Reason.VALUE);
    }

    private static Verdict byObligation(Requirement first, Requirement second) {
        int change = weakness(second.obligation()) - weakness(first.obligation());
        if (change == 0) {
            return new Verdict(Outcome.EQUAL, Reason.SAME);
        }
        return new Verdict(change > 0 ? Outcome.LOOSER : Outcome.STRICTER, Reason.OBLIGATION);
    }

    private static int weakness(Obligation obligation) {
        return switch (obligation.strength()) {
            case MUST, MUST_NOT -> 0;
            case SHOULD -> 1;
            case MAY -> 2;
            case ENCOURAGED -> 3;
        };
    }

    private static boolean isCap(Requirement requirement) {
        return requirement.comparator() == Comparator.AT_MOST;
    }

    private static boolean sameUnit(Requirement first, Requirement second) {
        boolean bothTime = isTime(first) && isTime(second);
        boolean samePeriod = first.period() == second.period() && first.periodCount() == second.periodCount();
        return samePeriod && (bothTime || first.unit() != null && first.unit().equals(second.unit()));
    }

    private static boolean isTime(Requirement requirement) {
        return requirement.unit() != null && HOURS.containsKey(requirement.unit());
    }

    private static double amount(Requirement requirement) {
        return requirement.value() * HOURS.getOrDefault(requirement.unit() == null ? "" : requirement.unit(), 1.0);
    }
}
