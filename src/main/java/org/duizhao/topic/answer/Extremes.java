package org.duizhao.topic.answer;

import org.duizhao.figure.ActionClass;
import org.duizhao.figure.ActorClass;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which answers are the strictest and the loosest. A notice stands with its own strictest figure; one that asks without a figure
 * (定期) is looser than any with one. Nothing is marked where all ask the same.
 */
final class Extremes {

    private final TopicQuestion question;

    Extremes(TopicQuestion question) {
        this.question = question;
    }

    List<TopicRow> marked(List<TopicRow> rows) {
        Map<String, Group> groups = rows.stream().filter(row -> key(row).isPresent())
                .collect(Collectors.groupingBy(row -> key(row).orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), Group::new)));
        return rows.stream().map(row -> row.as(key(row).map(key -> groups.get(key).extreme(row)).orElse(Extreme.NONE))).toList();
    }

    /** Answers of one key are held against each other; those without against none. */
    private Optional<String> key(TopicRow row) {
        boolean frequency = row.perYear() != null || row.requirement() != null && row.requirement().vague();
        if (!frequency) {
            return Optional.empty();
        }
        if (!question.comparesLikeWithLike()) {
            return question.compares(row.actor()) ? Optional.of("") : Optional.empty();
        }
        ActorClass actor = ActorClass.of(row.actor());
        return ActionClass.of(row.requirement().text()).or(() -> ActionClass.of(row.requirement().action()))
                .filter(action -> actor != ActorClass.UNKNOWN).map(action -> actor + " " + action);
    }

    /** Answers that are held against each other, and the strictest figure of each notice among them. */
    private static final class Group {

        private final Map<String, Double> figures = new HashMap<>();
        private final double most;
        private final double least;
        private final boolean vague;

        Group(List<TopicRow> rows) {
            rows.stream().filter(row -> row.perYear() != null)
                    .forEach(row -> figures.merge(row.notice().id(), row.perYear(), Math::max));
            most = figures.values().stream().max(Double::compare).orElse(0.0);
            least = figures.values().stream().min(Double::compare).orElse(0.0);
            vague = !figures.isEmpty() && rows.stream().anyMatch(row -> !figures.containsKey(row.notice().id()));
        }

        Extreme extreme(TopicRow row) {
            Double figure = figures.get(row.notice().id());
            if (figure == null) {
                return vague ? Extreme.LOOSEST : Extreme.NONE;
            }
            if (most == least && !vague || !Objects.equals(figure, row.perYear())) {
                return Extreme.NONE;
            }
            return figure == most ? Extreme.STRICTEST : figure == least && !vague ? Extreme.LOOSEST : Extreme.NONE;
        }
    }
}
