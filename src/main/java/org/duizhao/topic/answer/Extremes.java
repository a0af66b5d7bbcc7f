package org.duizhao.topic.answer;

import org.duizhao.figure.ActorClass;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers are the strictest and the loosest of those for one kind of body. One that asks without a figure
 * (定期) is looser than any with one. Nothing is marked where all ask the same, nor where nobody is named, nor where a notice asks several figures: these are
 * of several duties, and its strictest may be of another than the one it would be held against.
 */
final class Extremes {

    private final TopicQuestion question;

    Extremes(TopicQuestion question) {
        this.question = question;
    }

    List<TopicRow> marked(List<TopicRow> rows) {
        Map<String, List<TopicRow>> held = new HashMap<>();
        rows.forEach(row -> keys(row).forEach(key -> held.computeIfAbsent(key, first -> new ArrayList<>()).add(row)));
        Map<String, Group> groups = new HashMap<>();
        held.forEach((key, of) -> groups.put(key, new Group(of)));
        return rows.stream().map(row -> row.as(keys(row).stream().map(key -> groups.get(key).extreme(row)).filter(found -> found != Extreme.NONE)
                .findFirst().orElse(Extreme.NONE))).toList();
    }

    /** Answers of one key are held against each other; those without against none, and one that is of several kinds of body in each. */
    private List<String> keys(TopicRow row) {
        boolean frequency = row.timesAYear().isPresent() || row.requirement().filter(Requirement::vague).isPresent();
        if (!frequency) {
            return List.of();
        }
        if (!question.comparesLikeWithLike()) {
            return question.compares(row.answerable()) ? row.bodies().stream().filter(body -> body != BodyKind.NOBODY).map(BodyKind::name).toList() : List.of();
        }
        ActorClass actor = ActorClass.of(row.answerable());
        return row.action()
                .filter(action -> actor != ActorClass.UNKNOWN).map(action -> List.of(actor + " " + action)).orElse(List.of());
    }

    /** Answers that are held against each other, and the strictest figure of each notice among them. */
    private static final class Group {

        private final Map<String, Double> figures = new HashMap<>();
        private final double most;
        private final double least;
        private final boolean vague;
        private final boolean several;

        Group(List<TopicRow> rows) {
            rows.forEach(row -> row.timesAYear().ifPresent(figure -> figures.merge(row.notice().id(), figure, Math::max)));
            several = rows.stream().anyMatch(row -> row.timesAYear().isPresent()
                    && row.timesAYear().getAsDouble() != figures.get(row.notice().id()));
            most = figures.values().stream().max(Double::compare).orElse(0.0);
            least = figures.values().stream().min(Double::compare).orElse(0.0);
            vague = !figures.isEmpty() && rows.stream().anyMatch(row -> !figures.containsKey(row.notice().id()));
        }

        Extreme extreme(TopicRow row) {
            if (several) {
                return Extreme.NONE;
            }
            Double figure = figures.get(row.notice().id());
            if (figure == null) {
                return vague ? Extreme.LOOSEST : Extreme.NONE;
            }
            if (most == least && !vague || row.timesAYear().isEmpty()) {
                return Extreme.NONE;
            }
            return figure == most ? Extreme.STRICTEST : figure == least && !vague ? Extreme.LOOSEST : Extreme.NONE;
        }
    }
}
