package org.duizhao.words;

import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.ActorOrigin;
import org.duizhao.notice.Requirement.Comparator;
import org.duizhao.notice.Requirement.Kind;
import org.duizhao.notice.Requirement.Period;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of requirements in few words: ≥1次/月 · ≥75% · 6月底前. */
public final class RequirementWords {

    private static final int DECIMALS = 2;

    private final Messages messages;

    public RequirementWords(Messages messages) {
        this.messages = messages;
    }

    /** The figure, or the notice's own words for a deadline; empty where the requirement is vague. */
    public String figure(Requirement requirement) {
        if (requirement.kind() == Kind.DEADLINE) {
            return requirement.text();
        }
        if (requirement.value() == null) {
            return "";
        }
        if (requirement.comparator() == Comparator.ALL) {
            return messages.text("requirement.all");
        }
        return sign(requirement.comparator()) + value(requirement) + unit(requirement) + per(requirement);
    }

    /** Times a year with the sign of at least or at most: ≥12. For requirements that have them. */
    public String timesAYear(Requirement requirement) {
        return sign(requirement.comparator()) + number(requirement.perYear());
    }

    /** As a person says it: 每月, 每季度2次. */
    public String cadence(double timesAYear) {
        for (Period period : Period.values()) {
            double times = timesAYear / period.perYear();
            if (times >= 1 && times == Math.rint(times)) {
                return times == 1 ? messages.text("requirement.once." + period) : messages.text("requirement.times." + period, number(times));
            }
        }
        return messages.text("requirement.average", number(timesAYear));
    }

    /** Where the actor was found, where that is not the sentence itself; otherwise empty, as for null. */
    public String origin(ActorOrigin origin) {
        return origin == null || origin == ActorOrigin.SENTENCE ? "" : messages.text("requirement.origin." + origin);
    }

    /** Without trailing zeros, at most two decimals, never with an exponent. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String value(Requirement requirement) {
        String least = number(requirement.value());
        return requirement.maximum() == null ? least : least + "—" + number(requirement.maximum());
    }

    /** The notice's own unit. How often something happens needs none in a language without measure words: ≥1/month. */
    private String unit(Requirement requirement) {
        if (requirement.unit() == null) {
            return "";
        }
        return requirement.kind() == Kind.FREQUENCY ? messages.text("requirement.times", requirement.unit()) : requirement.unit();
    }

    private String per(Requirement requirement) {
        if (requirement.period() == null) {
            return "";
        }
        String period = messages.text("requirement.period." + requirement.period());
        return requirement.periodCount() == 1 ? "/" + period
                : messages.text("requirement.perSeveral", period, requirement.periodCount());
    }

    private static String sign(Comparator comparator) {
        if (comparator == Comparator.AT_LEAST) {
            return "≥";
        }
        return comparator == Comparator.AT_MOST ? "≤" : "";
    }
}
