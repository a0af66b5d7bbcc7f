package org.duizhao.chart;

import java.util.ArrayList;
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

    /** The same with its title over it and room around, as it stands for itself. */
    public Drawing titled() {
        List<Mark> titled = new ArrayList<>(List.of(new Mark.Words(Board.EDGE, Board.EDGE + Board.TITLE / 2, Mark.Side.LEFT, title, Board.TITLE, Mark.Look.BOLD)));
        double down = Board.EDGE + 2 * Board.TITLE;
        marks.forEach(mark -> titled.add(mark.moved(Board.EDGE, down)));
        return new Drawing(title, said, Math.max(width, Widths.of(title, Board.TITLE)) + 2 * Board.EDGE, height + down + Board.EDGE, titled);
    }

    /** All words in it, in the order of drawing. */
    public List<String> words() {
        return marks.stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text()).collect(Collectors.toList());
    }
}
