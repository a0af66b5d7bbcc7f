package org.duizhao.chart;

import org.duizhao.chart.Mark.Line;
import org.duizhao.chart.Mark.Look;
import org.duizhao.chart.Mark.Side;
import org.duizhao.chart.Mark.Words;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Least times a year, a line a notice, a mark an answer, on a scale on which a month is as far from a quarter as a week from a
 * month, roughly. Each kind of body has a mark of its own; one that is not held against the others is hollow. Shapes and words say all;
 * colour says nothing.
 */
public final class FrequencyChart {

    /** Widths and heights, as they look well: first the name of a notice. */
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
    private static final double TYPE = 12;

    private final TopicAnswer answer;
    private final Messages messages;
    private final List<Mark> marks = new ArrayList<>();
    private final double least;
    private final double most;

    private FrequencyChart(TopicAnswer answer, Messages messages) {
        this.answer = answer;
        this.messages = messages;
        most = figures(answer).max().orElse(1);
        least = Math.min(1, figures(answer).min().orElse(1));
    }

    /** The chart; empty where no notice has a figure. @param messages in the language of the drawing */
    public static Optional<Drawing> of(TopicAnswer answer, Messages messages) {
        return figures(answer).findAny().isEmpty() ? Optional.empty() : Optional.of(new FrequencyChart(answer, messages).drawn());
    }

    private static DoubleStream figures(TopicAnswer answer) {
        return answer.rows().stream().flatMapToDouble(row -> row.timesAYear().stream());
    }

    private Drawing drawn() {
        double bottom = answer.notices().size() * ROW + 6;
        ticks(bottom);
        for (int i = 0; i < answer.notices().size(); i++) {
            notice(answer.notices().get(i), (i + 0.5) * ROW + 2);
        }
        double height = bottom + ROW + legend(bottom + ROW);
        return new Drawing(messages.text("chart.groups", answer.question().name()),
                messages.text("chart.groups.said", answer.question().name(), answer.answering().size(), answer.missing().size()), LABEL + PLOT + VALUE, height, marks);
    }

    /** Where a figure stands: on a logarithmic scale, so that once a year and once a day both have room. */
    private double x(double figure) {
        double from = Math.log(least);
        double to = Math.log(Math.max(most, 4));
        return LABEL + EDGE + (PLOT - 2 * EDGE) * (Math.log(figure) - from) / (to - from);
    }

    /** From a year to a day; where two stand too near each other, only the first is named. */
    private void ticks(double bottom) {
        double named = Double.NEGATIVE_INFINITY;
        for (Period period : List.of(Period.YEAR, Period.QUARTER, Period.MONTH, Period.WEEK, Period.DAY)) {
            if (period.perYear() > Math.max(most, 4)) {
                return;
            }
            double at = x(period.perYear());
            marks.add(new Line(at, 0, at, bottom, 1, Tone.LINE));
            if (at - named >= TICK) {
                marks.add(new Words(at, bottom + ROW / 2, Side.MIDDLE, messages.text("chart.tick." + period.name()), TYPE, Look.QUIET));
                named = at;
            }
        }
    }

    private void notice(Notice notice, double y) {
        Integer year = notice.metadata().year();
        String name = Widths.fitted(year == null ? notice.place() : notice.place() + " " + year, TYPE, LABEL - 4);
        marks.add(new Words(LABEL - 4, y, Side.RIGHT, name, TYPE, Look.PLAIN));
        List<TopicRow> figured = answer.rows().stream().filter(row -> row.notice().equals(notice) && row.timesAYear().isPresent()).toList();
        if (figured.isEmpty()) {
            String none = messages.text(answer.missing().contains(notice) ? "chart.missing" : "chart.unfigured");
            marks.add(new Words(LABEL + EDGE, y, Side.LEFT, none, TYPE, Look.QUIET));
            return;
        }
        double last = figured.stream().flatMapToDouble(row -> row.timesAYear().stream()).max().orElse(1);
        marks.add(new Line(LABEL, y, x(last), y, 2, Tone.QUIET));
        figured.forEach(row -> row.timesAYear().ifPresent(figure -> dot(row, figure, y, beside(figured, row))));
        long most = figured.stream().filter(row -> row.timesAYear().equals(OptionalDouble.of(last))).mapToLong(row -> beside(figured, row)).max().orElse(0);
        marks.add(new Words(x(last) + most * (2 * DOT + 1) + 8, y, Side.LEFT, said(notice, last), TYPE, Look.PLAIN));
    }

    /** The strictest figure for each kind of body; the strictest of all where none is held against others. */
    private String said(Notice notice, double last) {
        List<Double> strictest = answer.strictest(notice).stream().distinct().toList();
        return (strictest.isEmpty() ? List.of(last) : strictest).stream().map(RequirementWords::number).collect(Collectors.joining(" · "));
    }

    /** @param beside how many marks of other kinds of body stand at the same figure already */
    private void dot(TopicRow row, double figure, double y, long beside) {
        boolean compared = answer.question().comparesLikeWithLike() || answer.question().compares(row.answerable());
        marks.add(BodyMarks.of(row.body(), x(figure) + beside * (2 * DOT + 1), y, DOT, !compared));
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
        CodeWords words = new CodeWords(messages);
        double column = (LABEL + PLOT + VALUE) / 2;
        for (int i = 0; i < bodies.size(); i++) {
            double left = i % 2 * column + DOT;
            double middle = y + 4 + (i / 2 + 0.5) * ROW;
            marks.add(BodyMarks.of(bodies.get(i), left + DOT, middle, DOT, false));
            marks.add(new Words(left + ROW, middle, Side.LEFT, words.of(bodies.get(i)), TYPE, Look.QUIET));
        }
        return 4 + (bodies.size() + 1) / 2 * ROW;
    }
}
