package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAnswer.Tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

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
            List<TopicRow> answers = new NoticeAnswers(question, notice, findings.apply(notice)).rows();
            rows.addAll(answers);
            OptionalDouble strictest = strictest(question, answers);
            if (answers.isEmpty()) {
                missing.add(notice);
            } else if (strictest.isPresent()) {
                tallies.computeIfAbsent(strictest.getAsDouble(), figure -> new ArrayList<>()).add(notice);
            } else {
                unfigured.add(notice);
            }
        }
        List<Tally> counted = tallies.entrySet().stream().map(tally -> new Tally(tally.getKey(), tally.getValue())).toList();
        return new TopicAnswer(question, notices, new Extremes(question).marked(rows), missing, counted, unfigured);
    }

    /** Empty where only like is held against like: then a notice has no one figure. */
    private static OptionalDouble strictest(TopicQuestion question, List<TopicRow> answers) {
        return answers.stream().filter(row -> !question.comparesLikeWithLike() && question.compares(row.actorName()))
                .flatMapToDouble(row -> row.timesAYear().stream()).max();
    }
}
