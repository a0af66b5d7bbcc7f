package org.duizhao.topic.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duizhao.notice.Notice;

/**
 * The answer of many notices to one question.
 *
 * @param notices all that were asked, in the order given
 * @param rows    in the order of the notices, within one in reading order
 * @param missing the notices that say nothing of it, in their order
 * @param tallies what each kind of body owes, in the order of kinds
 */
public record TopicAnswer(TopicQuestion question, List<Notice> notices, List<TopicRow> rows, List<Notice> missing, List<BodyTally> tallies) {

    public TopicAnswer {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        tallies = List.copyOf(tallies);
    }

    /** The notices whose strictest figure this is, in their order. */
    public record Tally(double perYear, List<Notice> notices) {
        public Tally {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What one kind of body owes.
     *
     * @param names     what the notices call it in short, where it is a committee or a government; each once
     * @param figures   notices by the greatest number of times a year they ask of it, from the strictest to the loosest; of a question that holds
     *                  only like against like none
     * @param unfigured the notices that ask something of it, but no number that is held against others
     */
    public record BodyTally(BodyKind body, Set<String> names, List<Tally> figures, List<Notice> unfigured) {
        public BodyTally {
            names = Set.copyOf(names);
            figures = List.copyOf(figures);
            unfigured = List.copyOf(unfigured);
        }
    }

    /** What follows from the rows that these notices answer with. */
    static TopicAnswer of(TopicQuestion question, List<Notice> notices, List<TopicRow> rows) {
        List<Notice> missing = notices.stream().filter(notice -> rows.stream().noneMatch(row -> row.notice().equals(notice))).toList();
        List<BodyTally> tallies = rows.stream().flatMap(row -> row.bodies().stream()).distinct().sorted()
                .map(body -> tally(question, body, notices, rows.stream().filter(row -> row.bodies().contains(body)).toList())).toList();
        return new TopicAnswer(question, notices, rows, missing, tallies);
    }

    private static BodyTally tally(TopicQuestion question, BodyKind body, List<Notice> notices, List<TopicRow> rows) {
        Map<Double, List<Notice>> figures = new TreeMap<>(Comparator.reverseOrder());
        List<Notice> unfigured = new ArrayList<>();
        for (Notice notice : notices) {
            List<TopicRow> own = rows.stream().filter(row -> row.notice().equals(notice)).toList();
            own.stream().filter(row -> question.compares(row.answerable())).map(TopicRow::timesAYear)
                    .flatMapToDouble(OptionalDouble::stream).max()
                    .ifPresentOrElse(strictest -> figures.computeIfAbsent(strictest, first -> new ArrayList<>()).add(notice), () -> {
                        if (!own.isEmpty()) {
                            unfigured.add(notice);
                        }
                    });
        }
        Set<String> names = rows.stream().flatMap(row -> BodyName.of(row.answerable(), body).stream()).collect(Collectors.toSet());
        return new BodyTally(body, names, figures.entrySet().stream().map(tally -> new Tally(tally.getKey(), tally.getValue())).toList(), unfigured);
    }

    /** The kinds of body that the rows are about, in their order. */
    public List<BodyKind> bodies() {
        return tallies.stream().map(BodyTally::body).toList();
    }

    /** The notices that answer, in their order. */
    public List<Notice> answering() {
        return notices.stream().filter(notice -> !missing.contains(notice)).toList();
    }

    /** What is said of one kind of body alone; a notice that says nothing of it is missing. */
    public TopicAnswer only(BodyKind body) {
        return of(question, notices, rows.stream().filter(row -> row.bodies().contains(body)).toList());
    }

    /** The strictest figures of one notice that are held against others, one of each kind of body, in the order of kinds. */
    public List<Double> strictest(Notice notice) {
        return tallies.stream().flatMap(body -> body.figures().stream()).filter(tally -> tally.notices().contains(notice))
                .map(Tally::perYear).toList();
    }
}
