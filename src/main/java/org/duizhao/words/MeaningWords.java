package org.duizhao.words;

import org.duizhao.change.badge.Badge;
import org.duizhao.change.badge.Meaning;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.figure.ActionClass;
import org.duizhao.figure.DutyShift;
import org.duizhao.figure.FigureShift;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Ratio;
import org.duizhao.notice.requirement.Requirement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a change means, in half a sentence: 会议频次由每月改为每季度（放宽）. */
public final class MeaningWords {

    /** An action of more characters says less than the kind of its figure alone, and so does one of fewer, such as 完成. */
    private static final int LONGEST_ACTION = 14;
    /** In UTF-16 units, as above. */
    private static final int SHORTEST_ACTION = 3;
    /** What is left before an action when its time is taken out of 鼓励于5月底前完成排查. */
    private static final Pattern LEFT_OVER = Pattern.compile("^(?:鼓励|于)++");
    private static final Pattern EVERY = Pattern.compile(CycleWords.EVERY);
    /** Per cent. */
    private static final double WHOLE = 100;

    private final Messages messages;
    private final RequirementWords requirements;
    private final String scale;

    /** @param samePlace whether both notices are of one place: 放宽 and 收紧, or else 较松 and 较严 */
    public MeaningWords(Messages messages, boolean samePlace) {
        this.messages = messages;
        this.requirements = new RequirementWords(messages);
        this.scale = samePlace ? "change.scale." : "change.scale.place.";
    }

    /** The badge as a chip. */
    public String of(Badge badge) {
        return switch (badge) {
            case LOOSENED -> messages.text(scale + Outcome.LOOSER);
            case TIGHTENED -> messages.text(scale + Outcome.STRICTER);
            default -> messages.text("change.badge." + badge);
        };
    }

    /** What it means. */
    public String of(Meaning meaning) {
        if (meaning instanceof Meaning.Figure figure) {
            return figure(figure.shift());
        }
        if (meaning instanceof Meaning.Duty duty) {
            return duty(duty.shift());
        }
        if (meaning instanceof Meaning.Bodies bodies) {
            return bodies(bodies);
        }
        if (meaning instanceof Meaning.Members members) {
            return messages.text("change.members", members.now().text(), listed(members.old().members()), listed(members.now().members()));
        }
        if (meaning instanceof Meaning.Numbers numbers) {
            return messages.text("change.numbers", listed(numbers.old()), listed(numbers.now()));
        }
        return messages.text("change.badge." + meaning.badges().get(0));
    }

    private String figure(FigureShift shift) {
        String subject = subject(shift.subject());
        if (!shift.replaced()) {
            return messages.text(shift.now() == null ? "change.figure.gone" : "change.figure.come", subject, said(shift.subject()));
        }
        String text = messages.text("change.figure", subject, said(shift.old()), said(shift.now()));
        Outcome outcome = shift.verdict().outcome();
        return outcome == Outcome.LOOSER || outcome == Outcome.STRICTER
                ? messages.text("change.judged", text, messages.text(scale + outcome)) : text;
    }

    /** 会议频次, 减速带设置率, “公布计划”的期限. */
    private String subject(Requirement requirement) {
        String kind = messages.text("change.kindOfFigure." + requirement.kind());
        String action = LEFT_OVER.matcher(requirement.action().orElse("")).replaceFirst("");
        Optional<ActionClass> known = ActionClass.of(action);
        if (requirement instanceof Frequency && known.isPresent()) {
            return messages.text("change.subject", messages.text("change.action." + known.get()), kind);
        }
        if (action.length() < SHORTEST_ACTION || action.length() > LONGEST_ACTION || NumeralRuns.holdsDigit(action)) {
            return kind;
        }
        return requirement instanceof Ratio && action.endsWith("率") ? action : messages.text("change.subject.quoted", action, kind);
    }

    private String said(Requirement requirement) {
        return requirement.figure().map(bounds -> bounded(requirement, bounds)).orElse(requirement.text());
    }

    private String bounded(Requirement requirement, Bounds bounds) {
        if (bounds.maximum() != null || bounds.comparator() == Comparator.ALL) {
            return requirement.text();
        }
        if (requirement.per().filter(cycle -> cycle.count() != 1).isPresent()) {
            Matcher every = EVERY.matcher(requirement.text());
            return every.find() && bounds.value() == 1 ? every.group() : requirement.text();
        }
        String figure = requirement instanceof Frequency && requirement.per().isPresent()
                ? requirements.cadence(bounds.value(), requirement.per().get().period()) : RequirementWords.number(bounds.value()) + bounds.unit();
        if (bounds.isCap()) {
            return messages.text("change.atMost", figure);
        }
        boolean more = requirement instanceof Ratio && bounds.comparator() == Comparator.AT_LEAST && bounds.value() < WHOLE;
        return more ? messages.text("change.atLeast", figure) : figure;
    }

    private String duty(DutyShift shift) {
        return messages.text(shift.weaker() ? "change.duty.weaker" : "change.duty.stronger", word(shift.old()), word(shift.now()));
    }

    private String word(Obligation obligation) {
        return obligation.word() == null ? messages.text("change.duty.none") : messages.text("change.quoted", obligation.word());
    }

    private String bodies(Meaning.Bodies bodies) {
        if (bodies.gone().isEmpty()) {
            return messages.text("change.bodies.come", listed(bodies.come()));
        }
        return bodies.come().isEmpty() ? messages.text("change.bodies.gone", listed(bodies.gone()))
                : messages.text("change.bodies", listed(bodies.gone()), listed(bodies.come()));
    }

    private String listed(List<String> names) {
        return String.join(messages.text("change.and"), names);
    }
}
