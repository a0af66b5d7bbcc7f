package org.duizhao.export.summary;

import org.duizhao.export.summary.FigureLine.Asked;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.BodyKind;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks notices the program's own questions that have one figure, or one abbreviation, for an answer. */
final class FigureLines {

    private static final Comparator<List<Double>> STRICTEST_FIRST = Comparator.<List<Double>, Double>comparing(figures -> figures.get(0)).reversed()
            .thenComparingInt(List::size).thenComparing(List::toString);

    private final List<Notice> notices;
    private final TopicAsker asker;
    private final Duties duties;

    private FigureLines(List<Notice> notices, TopicAsker asker, Duties duties) {
        this.notices = notices;
        this.asker = asker;
        this.duties = duties;
    }

    /** In the order of the questions, within one in the order of kinds of body. */
    static List<FigureLine> of(SideBySideTable table, Function<Notice, Findings> findings) {
        List<Notice> notices = table.columns().stream().map(TableColumn::notice).toList();
        Map<String, Findings> found = new HashMap<>();
        notices.forEach(notice -> found.put(notice.id(), findings.apply(notice)));
        FigureLines lines = new FigureLines(notices, new TopicAsker(notice -> found.get(notice.id())), new Duties(table));
        return TopicQuestions.shipped().stream().flatMap(lines::lines).toList();
    }

    private Stream<FigureLine> lines(TopicQuestion question) {
        if (question.kinds().contains(Kind.FREQUENCY)) {
            TopicAnswer answer = asker.ask(question, notices);
            return answer.bodies().stream().filter(body -> body != BodyKind.NOBODY && body != BodyKind.OTHER).map(body -> line(answer, body))
                    .filter(line -> !line.figures().isEmpty());
        }
        if (question.sense().isEmpty()) {
            return Stream.empty();
        }
        TopicAnswer answer = asker.ask(question, notices);
        return answer.rows().isEmpty() ? Stream.empty()
                : Stream.of(new FigureLine(question.name(), null, List.of(), answer.answering(), List.of(), answer.missing()));
    }

    /** By the strictest figure, and of notices with the same one those with no other first. */
    private FigureLine line(TopicAnswer answer, BodyKind body) {
        TopicAnswer own = answer.only(body);
        Map<List<Double>, List<Notice>> byFigures = new TreeMap<>(STRICTEST_FIRST);
        List<Notice> without = new ArrayList<>();
        for (Notice notice : own.answering()) {
            List<Double> figures = figured(own, notice).map(TopicRow::timesAYear).flatMapToDouble(OptionalDouble::stream).boxed().distinct()
                    .sorted(Comparator.reverseOrder()).toList();
            (figures.isEmpty() ? without : byFigures.computeIfAbsent(figures, first -> new ArrayList<>())).add(notice);
        }
        List<Asked> asked = byFigures.entrySet().stream().map(entry -> new Asked(entry.getKey(), entry.getValue(), duties(own, entry.getValue()))).toList();
        List<Notice> others = own.missing().stream().filter(notice -> !answer.missing().contains(notice)).toList();
        return new FigureLine(answer.question().name(), body, asked, without, others, answer.missing());
    }

    /** What a notice asks with a figure. One that names no period (至少开展1次) asks nothing that could be held against others. */
    private static Stream<TopicRow> figured(TopicAnswer own, Notice notice) {
        return own.rows().stream().filter(row -> row.notice().equals(notice) && own.question().compares(row.answerable()))
                .filter(row -> row.timesAYear().isPresent() && !row.periodImplied());
    }

    /** What all of these notices ask. */
    private Set<Duty> duties(TopicAnswer own, List<Notice> asking) {
        return Duties.shared(asking.stream().map(notice -> figured(own, notice).flatMap(row -> duties.of(row).stream()).collect(Collectors.toSet())).toList());
    }
}
