package org.duizhao.desktop.topic;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.words.RequirementWords;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Least times a year, a line a notice, a dot an answer, on a scale on which a month is as far from a quarter as a week from a
 * month, roughly. Each kind of body has a mark of its own; one that is not held against the others is hollow. Shapes and words say all;
 * colour says nothing.
 */
final class TopicChart extends Pane {

    /** Widths and heights in pixels at zoom 1, as they look well: first the name of a notice. */
    private static final double LABEL = 92;
    /** The part with the dots. */
    private static final double PLOT = 156;
    /** The figure in words. */
    private static final double VALUE = 72;
    /** Height of one notice. */
    private static final double ROW = 19;
    /** Radius of a dot. */
    private static final double DOT = 4;
    /** Kept free at both ends of the part with the dots. */
    private static final double EDGE = 8;
    /** Names of grid lines are at least so far apart. */
    private static final double TICK = 30;

    private final TopicAnswer answer;
    private final Phrases phrases;
    private final double scale;
    private final double least;
    private final double most;

    TopicChart(TopicAnswer answer, Phrases phrases, Zoom zoom) {
        this.answer = answer;
        this.phrases = phrases;
        this.scale = zoom.scale();
        most = figures().max().orElse(1);
        least = Math.min(1, figures().min().orElse(1));
        getStyleClass().add("topic-chart");
        setId("topicChart");
        if (hasFigures()) {
            draw();
        }
    }

    /** Whether there is anything to draw. */
    boolean hasFigures() {
        return figures().findAny().isPresent();
    }

    private DoubleStream figures() {
        return answer.rows().stream().flatMapToDouble(row -> row.timesAYear().stream());
    }

    private void draw() {
        double width = (LABEL + PLOT + VALUE) * scale;
        double bottom = (answer.notices().size() * ROW + 6) * scale;
        ticks(bottom);
        for (int i = 0; i < answer.notices().size(); i++) {
            notice(answer.notices().get(i), (i + 0.5) * ROW * scale + 2);
        }
        double height = bottom + ROW * scale + legend(bottom + ROW * scale);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Where a figure stands: on a logarithmic scale, so that once a year and once a day both have room. */
    private double x(double figure) {
        double from = Math.log(least);
        double to = Math.log(Math.max(most, 4));
        return (LABEL + EDGE + (PLOT - 2 * EDGE) * (Math.log(figure) - from) / (to - from)) * scale;
    }

    /** From a year to a day; where two stand too near each other, only the first is named. */
    private void ticks(double bottom) {
        double named = Double.NEGATIVE_INFINITY;
        for (Period period : List.of(Period.YEAR, Period.QUARTER, Period.MONTH, Period.WEEK, Period.DAY)) {
            if (period.perYear() > Math.max(most, 4)) {
                return;
            }
            double at = x(period.perYear());
            getChildren().add(styled(new Line(at, 0, at, bottom), "chart-grid"));
            if (at - named >= TICK * scale) {
                String name = phrases.say("topic.tick." + period.name());
                label(name, at - TICK * scale, bottom, 2 * TICK * scale, Pos.TOP_CENTER, "chart-tick");
                named = at;
            }
        }
    }

    private void notice(Notice notice, double y) {
        Integer year = notice.metadata().year();
        label(year == null ? notice.place() : notice.place() + " " + year,
                0, y - ROW * scale / 2, (LABEL - 4) * scale, Pos.CENTER_RIGHT,
                "chart-label");
        List<TopicRow> figured = answer.rows().stream()
                .filter(row -> row.notice().equals(notice) && row.timesAYear().isPresent()).toList();
        if (figured.isEmpty()) {
            boolean missing = answer.missing().contains(notice);
            label(phrases.say(missing ? "topic.chart.missing" : "topic.chart.unfigured"),
                    (LABEL + EDGE) * scale, y - ROW * scale / 2,
                    (PLOT + VALUE - EDGE) * scale, Pos.CENTER_LEFT, "chart-none");
            return;
        }
        double last = figured.stream().flatMapToDouble(row -> row.timesAYear().stream()).max().orElse(1);
        getChildren().add(styled(new Line(LABEL * scale, y, x(last), y), "chart-stem"));
        figured.forEach(row -> row.timesAYear().ifPresent(figure -> dot(row, figure, y, beside(figured, row))));
        long most = figured.stream().filter(row -> row.timesAYear().equals(OptionalDouble.of(last))).mapToLong(row -> beside(figured, row)).max().orElse(0);
        label(said(notice, last), x(last) + most * (2 * DOT + 1) * scale + 8 * scale, y - ROW * scale / 2, VALUE * scale, Pos.CENTER_LEFT,
                "chart-value");
    }

    /** The strictest figure for each kind of body; the strictest of all where none is held against others. */
    private String said(Notice notice, double last) {
        List<Double> strictest = answer.strictest(notice).stream().distinct().toList();
        return (strictest.isEmpty() ? List.of(last) : strictest).stream().map(RequirementWords::number).collect(Collectors.joining(" · "));
    }

    /** @param beside how many marks of other kinds of body stand at the same figure already */
    private void dot(TopicRow row, double figure, double y, long beside) {
        boolean compared = answer.question().comparesLikeWithLike() || answer.question().compares(row.answerable());
        Shape mark = BodyMark.of(row.body(), DOT * scale);
        mark.relocate(x(figure) - DOT * scale + beside * (2 * DOT + 1) * scale, y - DOT * scale);
        getChildren().add(styled(mark, compared ? "chart-dot" : "chart-dot-aside"));
    }

    private static long beside(List<TopicRow> figured, TopicRow row) {
        return figured.stream().filter(other -> other.timesAYear().equals(row.timesAYear())).map(TopicRow::body)
                .filter(body -> body.compareTo(row.body()) < 0).distinct().count();
    }

    /** Which mark is of which kind of body; nothing where there is one kind. */
    private double legend(double y) {
        List<BodyKind> bodies = answer.rows().stream().filter(row -> row.timesAYear().isPresent()).map(TopicRow::body).distinct().sorted().toList();
        if (bodies.size() < 2) {
            return 0;
        }
        double column = (LABEL + PLOT + VALUE) / 2 * scale;
        for (int i = 0; i < bodies.size(); i++) {
            double left = i % 2 * column + DOT * scale;
            double top = y + (4 + i / 2 * ROW) * scale;
            Shape mark = BodyMark.of(bodies.get(i), DOT * scale);
            mark.relocate(left, top + (ROW / 2 - DOT) * scale);
            getChildren().add(styled(mark, "chart-dot"));
            label(phrases.codeWords().of(bodies.get(i)), left + ROW * scale, top, column - ROW * scale, Pos.CENTER_LEFT, "chart-tick");
        }
        return (4 + (bodies.size() + 1) / 2 * ROW) * scale;
    }

    private void label(String words, double x, double y, double width, Pos alignment, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setAlignment(alignment);
        label.relocate(x, y);
        label.setPrefSize(width, ROW * scale);
        label.setMinSize(width, ROW * scale);
        getChildren().add(label);
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
