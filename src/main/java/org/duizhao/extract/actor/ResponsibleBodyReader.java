package org.duizhao.extract.actor;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.duizhao.notice.source.Span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the responsible bodies of a sentence: its subjects, then its bracket. */
public final class ResponsibleBodyReader {

    private final BodyNames names = new BodyNames();
    private final Readings readings;

    /** Of one notice. */
    public ResponsibleBodyReader(Readings readings) {
        this.readings = readings;
    }

    /** Each name and duty once; empty where the sentence names nobody. */
    public List<Body> read(String sentence) {
        Set<Body> bodies = new LinkedHashSet<>();
        String plain = readings.bracket(sentence).map(place -> sentence.substring(0, place.start())).orElse(sentence);
        for (Span span : Clauses.of(plain)) {
            String clause = plain.substring(span.start(), span.end());
            Optional<String> subject = readings.subject(clause);
            subject.ifPresent(name -> names.list(name).forEach(one -> bodies.add(new Body(one, duty(clause, name)))));
        }
        bodies.addAll(readings.bodies(sentence));
        return List.copyOf(bodies);
    }

    /** What the clause has the subject do: 县林业局牵头 leads, 县公安局配合 supports, any other acts. */
    private static Duty duty(String clause, String subject) {
        String predicate = clause.substring(clause.indexOf(subject) + subject.length());
        return switch (predicate) {
            case "牵头", "牵头负责" -> Duty.LEADS;
            case "配合", "协助", "参与" -> Duty.SUPPORTS;
            case "分工负责" -> Duty.SHARES;
            case "负责" -> Duty.RESPONSIBLE;
            default -> Duty.ACTS;
        };
    }
}
