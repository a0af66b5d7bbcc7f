package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.duizhao.notice.requirement.Requirement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose head is meant where a sentence says no more than 主要负责人: that of the body which the sentence, or one before it in the
 * paragraph, is about.
 */
final class HeadOwner {

    /** The head of something that is not named: 主要负责人. */
    private static final Pattern BARE = Pattern.compile("(?:党政)?(?:主要|分管|有关)?(?:负责人|负责同志|领导)");
    /** Words by which an actor is a person and no body. */
    private static final Pattern PERSON = Pattern.compile("负责人|负责同志|领导|书记|董事长|经理|干部");

    private final Notice notice;
    private final Findings found;

    HeadOwner(Notice notice, Findings found) {
        this.notice = notice;
        this.found = found;
    }

    /** The owner of a requirement's bare head; empty where the actor is named in full or nobody is found. */
    Optional<String> of(Measure measure, Requirement requirement) {
        if (requirement.actor().filter(actor -> BARE.matcher(actor.name()).matches()).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> inSentence = found.requirementsOf(measure.id()).stream()
                .filter(other -> other.span().start() < requirement.span().start())
                .flatMap(other -> other.actor().map(Actor::name).stream()).filter(HeadOwner::isBody).reduce((first, last) -> last);
        return inSentence.or(() -> earlier(measure));
    }

    private Optional<String> earlier(Measure measure) {
        List<Measure> paragraph = notice.outline().paragraphs().stream().map(Paragraph::measures)
                .filter(measures -> measures.contains(measure)).findFirst().orElse(List.of());
        return paragraph.stream().takeWhile(other -> !other.equals(measure)).flatMap(other -> found.bodiesOf(other.id()).stream())
                .filter(body -> body.duty() == Duty.ACTS).map(Body::name).filter(HeadOwner::isBody).reduce((first, last) -> last);
    }

    private static boolean isBody(String actor) {
        return !PERSON.matcher(actor).find();
    }
}
