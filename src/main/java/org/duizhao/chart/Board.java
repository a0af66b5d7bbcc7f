package org.duizhao.chart;

import org.duizhao.chart.Mark.Box;
import org.duizhao.chart.Mark.Line;
import org.duizhao.chart.Mark.Look;
import org.duizhao.chart.Mark.Side;
import org.duizhao.chart.Mark.Words;

import java.util.ArrayList;
import java.util.List;

/** Squares in rows and columns under a title, with what rows and columns are called and what the signs mean. */
final class Board {

    static final double TYPE = 12;
    static final double TITLE = 15;
    static final double EDGE = 16;
    private static final double ROW = 26;
    private static final double HEAD = 34;
    private static final double LONGEST_NAME = 190;
    private static final double WIDEST = 132;
    private static final double NARROWEST = 44;
    private static final double GAP = 12;

    private final List<String> rows;
    private final List<String> columns;
    private final List<List<Saying>> sayings;

    /** @param sayings of each row one for each column; null where there is nothing, not even a notice */
    Board(List<String> rows, List<String> columns, List<List<Saying>> sayings) {
        this.rows = rows;
        this.columns = columns;
        this.sayings = sayings;
    }

    /** @param signs whether signs stand in the squares, not figures */
    Drawing drawn(String title, String legend, String said, boolean signs) {
        List<Mark> marks = new ArrayList<>();
        double names = Math.min(LONGEST_NAME, widest(rows)) + GAP;
        double column = Math.max(NARROWEST, Math.min(WIDEST, Math.max(widest(columns),
                sayings.stream().flatMap(List::stream).filter(one -> one != null).mapToDouble(one -> Widths.of(signs ? one.sign() : one.text(), TYPE)).max().orElse(0)) + GAP));
        double width = 2 * EDGE + Math.max(names + columns.size() * column, Math.max(Widths.of(title, TITLE), Widths.of(legend, TYPE)));
        double top = EDGE + HEAD;
        marks.add(new Words(EDGE, EDGE + TITLE / 2, Side.LEFT, title, TITLE, Look.BOLD));
        for (int i = 0; i < columns.size(); i++) {
            marks.add(new Words(EDGE + names + (i + 0.5) * column, top + ROW / 2, Side.MIDDLE, Widths.fitted(columns.get(i), TYPE, column - 4), TYPE, Look.BOLD));
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + (i + 1) * ROW;
            marks.add(new Words(EDGE, y + ROW / 2, Side.LEFT, Widths.fitted(rows.get(i), TYPE, names - GAP), TYPE, Look.PLAIN));
            for (int j = 0; j < columns.size(); j++) {
                square(sayings.get(i).get(j), EDGE + names + j * column, y, column, signs, marks);
            }
        }
        double bottom = top + (rows.size() + 1) * ROW;
        for (int i = 1; i <= rows.size() + 1; i++) {
            marks.add(new Line(EDGE, top + i * ROW, EDGE + names + columns.size() * column, top + i * ROW, 1, Tone.LINE));
        }
        marks.add(new Words(EDGE, bottom + ROW / 2 + 4, Side.LEFT, legend, TYPE, Look.QUIET));
        return new Drawing(title, said, width, bottom + ROW + EDGE, marks);
    }

    private static void square(Saying saying, double x, double y, double column, boolean signs, List<Mark> marks) {
        if (saying == null) {
            return;
        }
        if (saying.shade() != Tone.PAPER) {
            marks.add(new Box(x + 1, y + 1, column - 2, ROW - 2, saying.shade()));
        }
        marks.add(new Words(x + column / 2, y + ROW / 2, Side.MIDDLE, Widths.fitted(signs ? saying.sign() : saying.text(), TYPE, column - 4), TYPE,
                saying.shade() == Tone.PAPER ? Look.QUIET : Look.PLAIN));
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(one -> Widths.of(one, TYPE)).max().orElse(0);
    }
}
