package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.ActorOrigin;
import org.duizhao.notice.Requirement.Kind;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.List;
import java.util.Optional;
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
        if (question.sense() != null) {
            return found.abbreviationsOf(measure.id()).stream().filter(question::isAnsweredBy)
                    .map(abbreviation -> ofBodies(measure, abbreviation));
        }
        if (question.isAnsweredBy(measure.text())) {
            return Stream.of(ofBodies(measure, null));
        }
        return found.requirementsOf(measure.id()).stream().map(requirement -> ofRequirement(measure, requirement))
                .filter(row -> question.isAnsweredBy(row.requirement(), row.actor()));
    }

    private TopicRow ofRequirement(Measure measure, Requirement requirement) {
        Optional<String> owner = owners.of(measure, requirement);
        String actor = owner.map(name -> name + requirement.actor()).orElse(requirement.actor());
        ActorOrigin origin = owner.isPresent() ? ActorOrigin.EARLIER_SENTENCE : requirement.actorOrigin();
        return new TopicRow(notice, measure, requirement, null, actor, origin, due(measure, requirement), Extreme.NONE);
    }

    private TopicRow ofBodies(Measure measure, Abbreviation abbreviation) {
        Subjects subjects = Subjects.of(measure, found.bodiesOf(measure.id()));
        return new TopicRow(notice, measure, null, abbreviation, subjects.names(), subjects.origin(), null, Extreme.NONE);
    }

    private Requirement due(Measure measure, Requirement requirement) {
        if (requirement.kind() == Kind.DEADLINE) {
            return requirement;
        }
        return found.requirementsOf(measure.id()).stream().filter(other -> other.kind() == Kind.DEADLINE)
                .filter(other -> other.start() < requirement.end() && requirement.start() < other.end()).findFirst().orElse(null);
    }
}
