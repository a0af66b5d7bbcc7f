package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.topic.answer.Answer.ByAbbreviation;
import org.duizhao.topic.answer.Answer.ByMeasure;
import org.duizhao.topic.answer.Answer.ByRequirement;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.List;
import java.util.stream.Stream;

/** What one notice answers to one question, in reading order. */
final class NoticeAnswers {

    private final TopicQuestion question;
    private final Notice notice;
    private final Findings found;
    private final HeadOwner owners;

    NoticeAnswers(TopicQuestion question, Notice notice, Findings found) {
        this.question = question;
        this.notice = notice;
        this.found = found;
        this.owners = new HeadOwner(notice, found);
    }

    List<TopicRow> rows() {
        return notice.measures().stream().flatMap(this::rows).toList();
    }

    private Stream<TopicRow> rows(Measure measure) {
        if (question.asked() instanceof ForAbbreviation asked) {
            return found.abbreviationsOf(measure.id()).stream().filter(asked::isAnsweredBy)
                    .map(abbreviation -> ofBodies(measure, new ByAbbreviation(abbreviation)));
        }
        if (question.asked() instanceof ForRequirements asked) {
            return found.requirementsOf(measure.id()).stream().map(requirement -> ofRequirement(measure, requirement))
                    .filter(row -> row.requirement().filter(one -> asked.isAnsweredBy(one, row.answerable())).isPresent());
        }
        boolean answers = question.asked() instanceof ForMeasures asked && asked.isAnsweredBy(measure);
        return answers ? Stream.of(ofBodies(measure, new ByMeasure())) : Stream.of();
    }

    private TopicRow ofRequirement(Measure measure, Requirement requirement) {
        Actor actor = owners.of(measure, requirement)
                .flatMap(owner -> requirement.actor().map(head -> new Actor(owner + head.name(), Origin.EARLIER_SENTENCE)))
                .or(requirement::actor).orElse(null);
        return new TopicRow(notice, measure, new ByRequirement(requirement, due(measure, requirement)), actor, requirement.responsible(), Extreme.NONE);
    }

    private TopicRow ofBodies(Measure measure, Answer answer) {
        List<Body> bodies = found.bodiesOf(measure.id());
        List<String> responsible = bodies.stream().filter(body -> body.duty() != Duty.ACTS).map(Body::name).distinct().toList();
        return new TopicRow(notice, measure, answer, Subjects.of(measure, bodies).orElse(null), responsible, Extreme.NONE);
    }

    /** Null where there is none. */
    private Deadline due(Measure measure, Requirement requirement) {
        if (requirement instanceof Deadline itself) {
            return itself;
        }
        return found.requirementsOf(measure.id()).stream().filter(Deadline.class::isInstance).map(Deadline.class::cast)
                .filter(other -> other.span().overlaps(requirement.span())).findFirst().orElse(null);
    }
}
