package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAnswer.Tally;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Asks many notices one question. */
public final class TopicAsker {

    private final Function<Notice, Findings> findings;

    /** @param findings what the measures of a notice say; asked once a notice and question */
    public TopicAsker(Function<Notice, Findings> findings) {
        this.findings = findings;
    }

    /** The answer, in the order of the notices given. */
    public TopicAnswer ask(TopicQuestion question, List<Notice> notices) {
        List<TopicRow> rows = new ArrayList<>();
        List<Notice> missing = new ArrayList<>();
        List<Notice> unfigured = new ArrayList<>();
        Map<Double, List<Notice>> tallies = new TreeMap<>(Comparator.reverseOrder());
        for (Notice notice : notices) {
            List<TopicRow> answers = answers(question, notice);
            rows.addAll(answers);
            OptionalDouble strictest = figures(answers).max();
            if (answers.isEmpty()) {
                missing.add(notice);
            } else if (strictest.isPresent()) {
                tallies.computeIfAbsent(strictest.getAsDouble(), figure -> new ArrayList<>()).add(notice);
            } else {
                unfigured.add(notice);
            }
        }
        List<Tally> counted = tallies.entrySet().stream().map(tally -> new Tally(tally.getKey(), tally.getValue())).toList();
        return new TopicAnswer(question, marked(rows), missing, counted, unfigured);
    }

    private List<TopicRow> answers(TopicQuestion question, Notice notice) {
        Findings found = findings.apply(notice);
        return notice.measures().stream().flatMap(measure -> answers(question, notice, measure, found)).toList();
    }

    private static Stream<TopicRow> answers(TopicQuestion question, Notice notice, Measure measure, Findings found) {
        if (question.sense() != null) {
            return found.abbreviationsOf(measure.id()).stream().filter(abbreviation -> question.sense().equals(abbreviation.sense()))
                    .map(abbreviation -> new TopicRow(notice, measure, null, abbreviation, Extreme.NONE));
        }
        if (question.isAnsweredBy(measure.text())) {
            return Stream.of(new TopicRow(notice, measure, null, null, Extreme.NONE));
        }
        return found.requirementsOf(measure.id()).stream().filter(question::isAnsweredBy)
                .map(requirement -> new TopicRow(notice, measure, requirement, null, Extreme.NONE));
    }

    private static List<TopicRow> marked(List<TopicRow> rows) {
        double most = figures(rows).max().orElse(0);
        double least = figures(rows).min().orElse(0);
        if (most == least) {
            return rows;
        }
        return rows.stream().map(row -> row.perYear() == null ? row : row.as(extreme(row.perYear(), most, least))).toList();
    }

    private static Extreme extreme(double figure, double most, double least) {
        return figure == most ? Extreme.STRICTEST : figure == least ? Extreme.LOOSEST : Extreme.NONE;
    }

    private static DoubleStream figures(List<TopicRow> rows) {
        return rows.stream().map(TopicRow::perYear).filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }
}
