package org.duizhao.topic.answer;

import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer of many notices to one question.
 *
 * @param notices   all that were asked, in the order given
 * @param rows      in the order of the notices, within one in reading order
 * @param missing   the notices that say nothing of it, in their order
 * @param tallies   what each kind of body owes, in the order of kinds; empty where only like is held against like
 * @param unfigured the notices that answer, but without a number that is held against others
 */
public record TopicAnswer(TopicQuestion question, List<Notice> notices, List<TopicRow> rows, List<Notice> missing,
                          List<BodyTally> tallies, List<Notice> unfigured) {

    public TopicAnswer {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        tallies = List.copyOf(tallies);
        unfigured = List.copyOf(unfigured);
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
     * @param figures notices by the greatest number of times a year they ask of it, from the strictest to the loosest
     */
    public record BodyTally(BodyKind body, List<Tally> figures) {
        public BodyTally {
            figures = List.copyOf(figures);
        }
    }

    /** What follows from the rows that these notices answer with. */
    static TopicAnswer of(TopicQuestion question, List<Notice> notices, List<TopicRow> rows) {
        List<Notice> missing = new ArrayList<>();
        List<Notice> unfigured = new ArrayList<>();
        Map<BodyKind, Map<Double, List<Notice>>> tallies = new TreeMap<>();
        for (Notice notice : notices) {
            List<TopicRow> answers = rows.stream().filter(row -> row.notice().equals(notice)).toList();
            Map<BodyKind, Double> strictest = new TreeMap<>();
            answers.stream().filter(row -> question.compares(row.actorName())).forEach(row -> row.timesAYear()
                    .ifPresent(figure -> strictest.merge(row.body(), figure, Math::max)));
            strictest.forEach((body, figure) -> tallies.computeIfAbsent(body, first -> new TreeMap<>(Comparator.reverseOrder()))
                    .computeIfAbsent(figure, first -> new ArrayList<>()).add(notice));
            if (answers.isEmpty()) {
                missing.add(notice);
            } else if (strictest.isEmpty()) {
                unfigured.add(notice);
            }
        }
        List<BodyTally> counted = tallies.entrySet().stream().map(body -> new BodyTally(body.getKey(), body.getValue().entrySet().stream()
                .map(tally -> new Tally(tally.getKey(), tally.getValue())).toList())).toList();
        return new TopicAnswer(question, notices, rows, missing, counted, unfigured);
    }

    /** The kinds of body that the rows are about, in their order. */
    public List<BodyKind> bodies() {
        return rows.stream().map(TopicRow::body).distinct().sorted().toList();
    }

    /** What is said of one kind of body alone; a notice that says nothing of it is missing. */
    public TopicAnswer only(BodyKind body) {
        return of(question, notices, rows.stream().filter(row -> row.body() == body).toList());
    }

    /** The strictest figures of one notice that are held against others, one of each kind of body, in the order of kinds. */
    public List<Double> strictest(Notice notice) {
        return tallies.stream().flatMap(body -> body.figures().stream()).filter(tally -> tally.notices().contains(notice))
                .map(Tally::perYear).toList();
    }
}
