package org.duizhao.export.summary;

import org.duizhao.export.summary.FigureLine.Asked;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer.BodyTally;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.topic.answer.TopicRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks notices the program's own questions that have one figure, or one abbreviation, for an answer. */
final class FigureLines {

    private static final Comparator<List<Double>> STRICTEST_FIRST = Comparator.<List<Double>, Double>comparing(figures -> figures.get(0)).reversed()
            .thenComparingInt(List::size).thenComparing(List::toString);

    private FigureLines() {
    }

    /** In the order of the questions, within one in the order of kinds of body; only what two notices or more require, or one and others not. */
    static List<FigureLine> of(List<Notice> notices, Function<Notice, Findings> findings) {
        Map<String, Findings> found = new HashMap<>();
        notices.forEach(notice -> found.put(notice.id(), findings.apply(notice)));
        TopicAsker asker = new TopicAsker(notice -> found.get(notice.id()));
        List<FigureLine> lines = new ArrayList<>();
        for (TopicQuestion question : TopicQuestions.shipped()) {
            if (question.kinds().contains(Kind.FREQUENCY)) {
                byBody(asker.ask(question, notices), lines);
            } else if (question.sense().isPresent()) {
                TopicAnswer answer = asker.ask(question, notices);
                if (!answer.rows().isEmpty()) {
                    lines.add(new FigureLine(question.name(), null, List.of(), stating(notices, answer), answer.missing()));
                }
            }
        }
        return lines;
    }

    private static void byBody(TopicAnswer answer, List<FigureLine> lines) {
        for (BodyTally tally : answer.tallies()) {
            BodyKind body = tally.body();
            if (body == BodyKind.NOBODY || body == BodyKind.OTHER || tally.figures().isEmpty()) {
                continue;
            }
            TopicAnswer own = answer.only(body);
            lines.add(new FigureLine(answer.question().name(), body, asked(own, tally), tally.unfigured(), own.missing()));
        }
    }

    /** By the strictest figure, and of notices with the same one those with no other first. */
    private static List<Asked> asked(TopicAnswer own, BodyTally tally) {
        Map<List<Double>, List<Notice>> byFigures = new TreeMap<>(STRICTEST_FIRST);
        tally.figures().stream().flatMap(figure -> figure.notices().stream())
                .forEach(notice -> byFigures.computeIfAbsent(figures(own, notice), first -> new ArrayList<>()).add(notice));
        return byFigures.entrySet().stream().map(entry -> new Asked(entry.getKey(), entry.getValue())).toList();
    }

    private static List<Double> figures(TopicAnswer own, Notice notice) {
        return own.rows().stream().filter(row -> row.notice().equals(notice) && own.question().compares(row.answerable())).map(TopicRow::timesAYear)
                .flatMapToDouble(OptionalDouble::stream).boxed().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static List<Notice> stating(List<Notice> notices, TopicAnswer answer) {
        List<Notice> stating = answer.rows().stream().map(TopicRow::notice).toList();
        return notices.stream().filter(stating::contains).toList();
    }
}
