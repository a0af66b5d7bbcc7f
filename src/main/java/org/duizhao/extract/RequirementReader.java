package org.duizhao.extract;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.extract.actor.ActorFinder;
import org.duizhao.extract.actor.Readings;
import org.duizhao.extract.wording.Stretches;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes requirements of the quantities of a measure: who, what and how strongly. */
final class RequirementReader {

    /** Clauses of notices hold nine at most. */
    private static final int MOST_IN_CLAUSE = 16;

    /** What a clause begins with that only bounds what the one before it says. */
    private static final Pattern BOUND = Pattern.compile("(?:但|原则上|一般)?(?:最[长多高低短]|期限|时间|为期|上限|每[户人家次个年])?(?:为|是)?");

    private final ActionReader actions = new ActionReader();
    private final ObligationReader obligations = new ObligationReader();
    private final Readings readings;
    private final ActorFinder actors;

    /** Of one notice. */
    RequirementReader(Readings readings) {
        this.readings = readings;
        this.actors = new ActorFinder(readings);
    }

    /** The requirements that what one stretch of a paragraph says makes, in its order. */
    List<Requirement> read(Stretches paragraph, int index, NoticeQuantities said) {
        Measure measure = paragraph.measures().get(index);
        int offset = paragraph.offsets().get(index);
        Span stretch = new Span(offset, offset + measure.text().length());
        List<Wording> here = said.wordingsOf(measure.id()).stream().filter(wording -> stretch.contains(wording.span().start()))
                .map(wording -> wording.shifted(-offset)).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        List<Body> responsible = actors.responsible(paragraph.measures(), index);
        return here.stream().map(wording -> wording.shifted(offset).requirement(paragraph.whole(index), isCrowded(measure.text(), wording, here)
                ? new Attribution(null, null, new Obligation(Strength.MUST, null), false, responsible)
                : attribution(paragraph.measures(), index, wording, here, responsible))).toList();
    }

    /** Whether its clause holds more figures than people write into one: that of a table without its lines says neither who nor what. */
    private static boolean isCrowded(String text, Wording wording, List<Wording> all) {
        if (all.size() <= MOST_IN_CLAUSE) {
            return false;
        }
        Span clause = new Span(Clauses.startOf(text, wording.span().start()), Clauses.endOf(text, wording.span().start()));
        return all.stream().filter(other -> clause.contains(other.span().start())).count() > MOST_IN_CLAUSE;
    }

    private Attribution attribution(List<Measure> paragraph, int index, Wording wording, List<Wording> all, List<Body> responsible) {
        String text = paragraph.get(index).text();
        Span span = wording.span();
        Span clause = brackets(text, span).orElseGet(() -> clause(readings.bracket(text).map(place -> text.substring(0, place.start())).orElse(text), span));
        Actor actor = actors.find(paragraph, index, span, wording.kind() == Kind.DEADLINE).orElse(null);
        String action = actions.action(text, clause, wording, actor == null ? null : actor.name(), dates(text, all, wording, clause));
        return new Attribution(actor, action, obligations.at(text, clause.start(), span.end()), TargetReader.isTarget(text, wording), responsible);
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

    /** The clause of a wording; the one before it where its own says only how much of that (可延期缴纳，最长不超过3个月); with the next one where it holds nothing but the wording (6月底前，…). */
    private static Span clause(String text, Span span) {
        int start = Clauses.startOf(text, span.start());
        int length = text.length();
        int end = Clauses.endOf(text, span.end());
        if (start > 1 && text.charAt(start - 1) == '，' && BOUND.matcher(text).region(start, span.start()).matches() && end - span.end() <= 1) {
            return new Span(Clauses.startOf(text, start - 1), start - 1);
        }
        boolean alone = end - start <= span.end() - span.start() + 2;
        int further = alone && end < length ? text.indexOf('，', end + 1) : -1;
        int last = alone ? further >= 0 ? further : Math.max(end, length - 1) : end;
        return new Span(start, Math.max(last, span.end()));
    }
}
