package org.duizhao.topic.answer;

import org.duizhao.figure.ActionClass;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.topic.answer.Answer.ByAbbreviation;
import org.duizhao.topic.answer.Answer.ByRequirement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One answer by one notice.
 *
 * @param answer  what of the measure answers
 * @param actor   who does it; of several bodies all, parted by 、; null where the notice does not say
 * @param responsible who sees to it, by a bracket or a list of responsible bodies; empty where nobody is named
 * @param extreme how it stands to the answers of other notices
 */
public record TopicRow(Notice notice, Measure measure, Answer answer, Actor actor, List<String> responsible, Extreme extreme) {

    /** The words that name a period: where none stands in the clause, the notice's own year is meant. */
    private static final Pattern PERIOD = Pattern.compile("[年月季周旬日天夜时]");

    /** Strictest and loosest are said only where the answers of notices differ. */
    public enum Extreme { NONE, STRICTEST, LOOSEST }

    /** The requirement that answers; empty where an abbreviation or the measure itself does. */
    public Optional<Requirement> requirement() {
        return answer instanceof ByRequirement by ? Optional.of(by.requirement()) : Optional.empty();
    }

    /** The abbreviation that answers; empty where a requirement or the measure itself does. */
    public Optional<Abbreviation> abbreviation() {
        return answer instanceof ByAbbreviation by ? Optional.of(by.abbreviation()) : Optional.empty();
    }

    /** The deadline that goes with the answer. */
    public Optional<Deadline> due() {
        return answer instanceof ByRequirement by ? Optional.ofNullable(by.due()) : Optional.empty();
    }

    public TopicRow {
        responsible = List.copyOf(responsible);
    }

    /** Who answers for it: who does it, and where nobody is named, who sees to it; null where the notice says neither. */
    public String answerable() {
        return actor != null ? actor.name() : responsible.isEmpty() ? null : String.join("、", responsible);
    }

    /** What kinds of body must; at least one. */
    public Set<BodyKind> bodies() {
        return BodyKind.all(answerable());
    }

    /** What kind of body must: the first of several. */
    public BodyKind body() {
        return BodyKind.of(answerable());
    }

    /** What is done; empty where it is of no kind, or no requirement answers. */
    public Optional<ActionClass> action() {
        return requirement().flatMap(asked -> ActionClass.of(asked.text()).or(() -> asked.action().flatMap(ActionClass::of)));
    }

    /** Least times a year; empty where there is no such figure, and for a cap (每年不超过2次), which asks for nothing. */
    public OptionalDouble timesAYear() {
        return requirement().filter(asked -> asked.figure().filter(Bounds::isCap).isEmpty()).map(Requirement::timesAYear)
                .orElse(OptionalDouble.empty());
    }

    /** True where the times a year are those of the notice's own year, for its words name no period: 至少开展1次. */
    public boolean periodImplied() {
        return timesAYear().isPresent() && due().isEmpty()
                && requirement().filter(asked -> PERIOD.matcher(clause(asked)).find()).isEmpty();
    }

    /** The measure from the last comma before the requirement to the requirement's end. */
    private String clause(Requirement requirement) {
        String before = measure.text().substring(0, requirement.span().start());
        int comma = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')));
        return measure.text().substring(comma + 1, requirement.span().end());
    }

    TopicRow as(Extreme found) {
        return new TopicRow(notice, measure, answer, actor, responsible, found);
    }
}
