package org.duizhao.extract;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.extract.actor.ActorFinder;
import org.duizhao.extract.actor.Readings;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Optional;

/** Makes requirements of the quantities of a measure: who, what and how strongly. */
final class RequirementReader {

    private final ActionReader actions = new ActionReader();
    private final ObligationReader obligations = new ObligationReader();
    private final Readings readings;
    private final ActorFinder actors;

    /** Of one notice. */
    RequirementReader(Readings readings) {
        this.readings = readings;
        this.actors = new ActorFinder(readings);
    }

    /** The requirements that the quantities of one measure of a paragraph make, in their order. */
    List<Requirement> read(List<Measure> paragraph, int index, List<Wording> wordings) {
        return wordings.stream().map(wording -> requirement(paragraph, index, wording, wordings)).toList();
    }

    private Requirement requirement(List<Measure> paragraph, int index, Wording wording, List<Wording> all) {
        String text = paragraph.get(index).text();
        Span span = wording.span();
        Span clause = brackets(text, span).orElseGet(() -> clause(readings.bracket(text).map(place -> text.substring(0, place.start())).orElse(text), span));
        Actor actor = actors.find(paragraph, index, span, wording.kind() == Kind.DEADLINE).orElse(null);
        String action = actions.action(text, clause, wording, actor == null ? null : actor.name(), dates(text, all, wording, clause));
        return wording.requirement(text, new Attribution(actor, action, obligations.at(text, clause.start(), span.end()),
                TargetReader.isTarget(text, wording), actors.responsible(paragraph, index)));
    }

    /** What the other dates of the sentence say is no part of what is done. */
    private static List<String> dates(String text, List<Wording> all, Wording wording, Span clause) {
        return all.stream().filter(one -> one.kind() == Kind.DEADLINE && one.span().overlaps(clause) && !one.span().equals(wording.span()))
                .map(one -> one.span().in(text)).distinct().toList();
    }

    /** All that stands before the brackets at the end of a sentence, where a wording stands in them: its task. Empty where it does not. */
    private static Optional<Span> brackets(String text, Span span) {
        int label = ResponsibilityTail.behindText(text.substring(0, span.end()));
        if (label > 0) {
            return Optional.of(new Span(0, lettersEnd(text, label)));
        }
        Brackets nesting = Brackets.opens(text, span.start()) ? new Brackets(text) : null;
        if (nesting == null || !nesting.inside(span.start())) {
            return Optional.empty();
        }
        int end = span.start();
        while (end > 0 && (nesting.inside(end) || nesting.partner(end) > end || nesting.partner(end) < 0 && !Character.isLetterOrDigit(text.charAt(end)))) {
            end--;
        }
        boolean last = ResponsibilityTail.isAllFrom(text, end + 1);
        return end > 0 && last ? Optional.of(new Span(0, end + 1)) : Optional.empty();
    }

    private static int lettersEnd(String text, int before) {
        int end = before;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && !Marks.closesBracket(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The clause of a wording; with the next one where it holds nothing but the wording (6月底前，…). */
    private static Span clause(String text, Span span) {
        int start = Clauses.startOf(text, span.start());
        int length = text.length();
        int end = Clauses.endOf(text, span.end());
        boolean alone = end - start <= span.end() - span.start() + 2;
        int further = alone && end < length ? text.indexOf('，', end + 1) : -1;
        int last = alone ? further >= 0 ? further : Math.max(end, length - 1) : end;
        return new Span(start, Math.max(last, span.end()));
    }
}
