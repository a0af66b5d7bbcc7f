package org.duizhao.extract;

import org.duizhao.chinese.clause.Clauses;
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
        return wordings.stream().map(wording -> requirement(paragraph, index, wording)).toList();
    }

    private Requirement requirement(List<Measure> paragraph, int index, Wording wording) {
        String text = paragraph.get(index).text();
        Span span = wording.span();
        Span clause = clause(readings.bracket(text).map(place -> text.substring(0, place.start())).orElse(text), span);
        Actor actor = actors.find(paragraph, index, span, wording.kind() == Kind.DEADLINE).orElse(null);
        String action = actions.action(text, clause, wording, actor == null ? null : actor.name());
        return wording.requirement(text, new Attribution(actor, action, obligations.at(text, clause.start(), span.end())));
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
