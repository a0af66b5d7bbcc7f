package org.duizhao.words;

import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of requirements in few words: ≥1次/月 · ≥75% · 6月底前. */
public final class RequirementWords {

    /** Shares of a third are all that figures of notices need more for: 66.67%. */
    private static final int DECIMALS = 2;

    private final Messages messages;

    public RequirementWords(Messages messages) {
        this.messages = messages;
    }

    /** The figure, or the notice's own words for a deadline and for what is compared without a number; empty where the requirement is vague. */
    public String figure(Requirement requirement) {
        return requirement instanceof Deadline || requirement.terms().against() != null ? requirement.text()
                : requirement.figure().map(bounds -> figure(requirement, bounds)).orElse("");
    }

    private String figure(Requirement requirement, Bounds bounds) {
        if (bounds.comparator() == Comparator.ALL) {
            return messages.text("requirement.all");
        }
        String unit = requirement instanceof Frequency ? times(bounds.unit()) : bounds.unit();
        return sign(bounds) + value(bounds) + unit + requirement.per().map(this::per).orElse("");
    }

    /** Times a year with the sign of at least or at most: ≥12. Empty for requirements that have none. */
    public String timesAYear(Requirement requirement) {
        return requirement.timesAYear().isEmpty() ? ""
                : requirement.figure().map(RequirementWords::sign).orElse("") + number(requirement.timesAYear().getAsDouble());
    }

    /** As a person says it: 每月, 每季度2次. */
    public String cadence(double timesAYear) {
        for (Period period : Period.values()) {
            double times = timesAYear / period.perYear();
            if (times >= 1 && times == Math.rint(times)) {
                return cadence(times, period);
            }
        }
        return messages.text("requirement.average", number(timesAYear));
    }

    /** So often in each period. */
    String cadence(double times, Period period) {
        return times == 1 ? messages.text("requirement.once." + period) : messages.text("requirement.times." + period, number(times));
    }

    /** Where the actor was found; empty where that is the sentence itself. */
    public String origin(Actor actor) {
        return actor.origin() == Origin.SENTENCE ? "" : messages.text("requirement.origin." + actor.origin());
    }

    /** Without trailing zeros, at most two decimals, never with an exponent. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String value(Bounds bounds) {
        String least = number(bounds.value());
        return bounds.maximum() == null ? least : least + "—" + number(bounds.maximum());
    }

    /** How often something happens needs no unit in a language without measure words: ≥1/month. */
    private String times(String unit) {
        return messages.text("requirement.times", unit);
    }

    private String per(Cycle cycle) {
        String period = messages.text("requirement.period." + cycle.period());
        return cycle.count() == 1 ? "/" + period : messages.text("requirement.perSeveral", period, cycle.count());
    }

    private static String sign(Bounds bounds) {
        if (bounds.comparator() == Comparator.AT_LEAST) {
            return "≥";
        }
        return bounds.isCap() ? "≤" : "";
    }
}
