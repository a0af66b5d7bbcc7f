package org.duizhao.chart;

import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.topic.answer.TopicRow.Extreme;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a notice says to a question, short enough for a square of a chart.
 *
 * @param text  its figures, one for each kind of body; ● where it states it without one, — where it does not
 * @param sign  ▲ where it is the strictest of its kind of body, ▽ the loosest, ◆ both of two kinds; else as {@code text} without figures
 * @param shade behind it, the darker the stricter
 */
record Saying(String text, String sign, Tone shade) {

    private static final String NONE = "—";
    private static final String STATED = "●";

    static Saying of(TopicAnswer answer, Notice notice, Messages messages) {
        if (answer.missing().contains(notice)) {
            return new Saying(NONE, NONE, Tone.PAPER);
        }
        List<TopicRow> rows = answer.rows().stream().filter(row -> row.notice().equals(notice)).toList();
        List<Double> figures = answer.question().ofFrequency() ? answer.strictest(notice).stream().distinct().toList() : List.of();
        String text = figures.isEmpty() ? STATED
                : messages.text("chart.timesAYear", figures.stream().map(RequirementWords::number).collect(Collectors.joining(" · ")));
        boolean strictest = rows.stream().anyMatch(row -> row.extreme() == Extreme.STRICTEST);
        boolean loosest = rows.stream().anyMatch(row -> row.extreme() == Extreme.LOOSEST);
        String sign = strictest && loosest ? "◆" : strictest ? "▲" : loosest ? "▽" : STATED;
        return new Saying(text, sign, strictest ? Tone.SHADE_3 : loosest ? Tone.SHADE_1 : Tone.SHADE_2);
    }
}
