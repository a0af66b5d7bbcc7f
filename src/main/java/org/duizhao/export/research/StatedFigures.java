package org.duizhao.export.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.matrix.ShownMeasure.Stretch;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

/**
 * What a passage requires, one value each: the first frequency with a number, else the first without; the first deadline; the first other number. All
 * that there are stand beside them in words.
 *
 * @param actor       who must, several parted by 、; empty where nobody is named
 * @param responsible who sees to it, likewise
 */
public record StatedFigures(Optional<Requirement> frequency, Optional<LocalDate> deadline, Optional<Requirement> amount, String actor, String responsible) {

    /** Of a line without a passage. */
    static final StatedFigures NOTHING = new StatedFigures(Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    /** Of the clauses that are shown of a measure; bodies that a bracket names are of the whole sentence. */
    static StatedFigures of(ShownMeasure shown, Findings findings) {
        List<Span> parts = shownParts(shown);
        List<Requirement> requirements = findings.requirementsOf(shown.measure().id()).stream()
                .filter(one -> parts.stream().anyMatch(one.span()::overlaps)).toList();
        Optional<Requirement> frequency = first(requirements, one -> one.kind() == Kind.FREQUENCY && !one.vague())
                .or(() -> first(requirements, one -> one.kind() == Kind.FREQUENCY));
        Optional<LocalDate> deadline = requirements.stream().flatMap(one -> one.due().stream()).findFirst();
        Optional<Requirement> amount = first(requirements, one -> one.kind() != Kind.FREQUENCY && one.figure().isPresent());
        List<Body> bodies = findings.bodiesOf(shown.measure().id());
        String actor = joined(requirements.stream().flatMap(one -> one.actor().stream()).map(Actor::name));
        String responsible = joined(requirements.stream().flatMap(one -> one.responsible().stream()));
        return new StatedFigures(frequency, deadline, amount,
                actor.isEmpty() ? names(bodies, body -> body.duty() == Duty.ACTS) : actor,
                responsible.isEmpty() ? names(bodies, body -> body.duty() != Duty.ACTS) : responsible);
    }

    private static Optional<Requirement> first(List<Requirement> requirements, Predicate<Requirement> wanted) {
        return requirements.stream().filter(wanted).findFirst();
    }

    private static String names(List<Body> bodies, Predicate<Body> wanted) {
        return joined(bodies.stream().filter(wanted).map(Body::name));
    }

    private static String joined(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
    }

    /** Where in the measure's text the shown clauses stand. */
    private static List<Span> shownParts(ShownMeasure shown) {
        List<Span> parts = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : shown.stretches()) {
            int length = stretch.text().pieces().stream().filter(piece -> piece.mark() != Mark.MISSING).map(Piece::text).mapToInt(String::length).sum();
            if (stretch.shown()) {
                parts.add(new Span(at, at + length));
            }
            at += length;
        }
        return parts;
    }
}
