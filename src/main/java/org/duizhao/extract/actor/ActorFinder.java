package org.duizhao.extract.actor;

import org.duizhao.extract.grammar.Span;
import org.duizhao.notice.Heading;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Requirement.ActorOrigin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds to whom a requirement belongs. Asked in this order: the clause itself, the next one where the clause is only a date,
 * the earlier clauses from near to far, the sentence's own responsibility bracket, the earlier sentences of the paragraph, the
 * heading, the bracket at the end of the paragraph.
 */
public final class ActorFinder {

    /** 县公安局配合: whoever only supports is not whose the requirement is. */
    private static final Pattern SUPPORT = Pattern.compile("(?:配合|协助|参与)$");

    private final SubjectFinder subjects = new SubjectFinder();
    private final HeadingActors headings = new HeadingActors();
    private final ResponsibilityBrackets brackets = new ResponsibilityBrackets();

    /**
     * Whose a requirement is.
     *
     * @param paragraph the measures of the paragraph in order
     * @param index     which of them holds the requirement
     * @param wording   where in its text
     * @param date      true for a deadline, before which the subject may stand or after it
     */
    public Optional<Actor> find(List<Measure> paragraph, int index, Span wording, boolean date) {
        Measure measure = paragraph.get(index);
        return inSentence(measure.text(), wording, date).map(name -> new Actor(name, ActorOrigin.SENTENCE))
                .or(() -> inBracket(paragraph.subList(index, index + 1)).map(name -> new Actor(name, ActorOrigin.BRACKET)))
                .or(() -> inEarlierSentence(paragraph, index).map(name -> new Actor(name, ActorOrigin.EARLIER_SENTENCE)))
                .or(() -> inHeading(measure).map(name -> new Actor(name, ActorOrigin.HEADING)))
                .or(() -> inBracket(paragraph.subList(index, paragraph.size())).map(name -> new Actor(name,
                        ActorOrigin.BRACKET)));
    }

    private Optional<String> inSentence(String sentence, Span wording, boolean date) {
        List<Span> clauses = Clauses.of(sentence);
        List<Span> order = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            if (clause.start() <= wording.start()) {
                order.add(0, clause);
            }
            boolean onlyDate = date && clause.overlaps(wording) && clause.end() - wording.end() <= 1
                    && wording.start() - clause.start() <= 2;
            if (onlyDate && i + 1 < clauses.size()) {
                order.add(1, clauses.get(i + 1));
                break;
            }
        }
        return order.stream().filter(clause -> !SUPPORT.matcher(sentence.substring(clause.start(), clause.end())).find())
                .flatMap(clause -> subject(sentence, clause).stream()).findFirst();
    }

    private Optional<String> subject(String sentence, Span clause) {
        return subjects.of(sentence.substring(clause.start(), clause.end()));
    }

    private Optional<String> inEarlierSentence(List<Measure> paragraph, int index) {
        for (int i = index - 1; i >= 0; i--) {
            String text = paragraph.get(i).text();
            Optional<String> last = Clauses.of(text).stream()
                    .flatMap(clause -> subjects.lasting(text.substring(clause.start(), clause.end())).stream())
                    .reduce((before, after) -> after);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inHeading(Measure measure) {
        List<Heading> all = measure.path().headings().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<String> found = headings.in(all.get(i).title());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first bracket of these measures; one at the end of a paragraph is for all of it. */
    private Optional<String> inBracket(List<Measure> measures) {
        return measures.stream().map(measure -> brackets.bodies(measure.text())).filter(bodies -> !bodies.isEmpty())
                .findFirst().map(bodies -> bodies.stream().map(body -> body.name()).distinct().collect(Collectors.joining("、")));
    }
}
