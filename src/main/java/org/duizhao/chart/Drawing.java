package org.duizhao.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart as it is drawn.
 *
 * @param title what it shows
 * @param said  the same in words, for who does not see it
 * @param marks from the lowest to what covers it
 */
public record Drawing(String title, String said, double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** All words in it, in the order of drawing. */
    public List<String> words() {
        return marks.stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text()).collect(Collectors.toList());
    }
}
