package org.duizhao.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Something in a drawing; all lengths in px at a text of 12 px, from the drawing's upper left corner. */
public sealed interface Mark {

    /** The same so much further right and down. */
    default Mark moved(double right, double down) {
        if (this instanceof Line line) {
            return new Line(line.x1 + right, line.y1 + down, line.x2 + right, line.y2 + down, line.width, line.tone);
        }
        if (this instanceof Box box) {
            return new Box(box.x + right, box.y + down, box.width, box.height, box.fill);
        }
        if (this instanceof Ellipse ellipse) {
            return new Ellipse(ellipse.x + right, ellipse.y + down, ellipse.radiusX, ellipse.radiusY, ellipse.hollow);
        }
        if (this instanceof Polygon polygon) {
            return new Polygon(IntStream.range(0, polygon.corners.size()).mapToObj(i -> polygon.corners.get(i) + (i % 2 == 0 ? right : down)).toList(), polygon.hollow);
        }
        Words words = (Words) this;
        return new Words(words.x + right, words.y + down, words.side, words.text, words.size, words.look);
    }

    record Line(double x1, double y1, double x2, double y2, double width, Tone tone) implements Mark {
    }

    record Box(double x, double y, double width, double height, Tone fill) implements Mark {
    }

    record Ellipse(double x, double y, double radiusX, double radiusY, boolean hollow) implements Mark {
    }

    /** @param corners x and y of each in turn */
    record Polygon(List<Double> corners, boolean hollow) implements Mark {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * One line of words.
     *
     * @param x      of the left end, the middle or the right end, by {@code side}
     * @param y      of the middle of the line
     * @param size   of the type
     */
    record Words(double x, double y, Side side, String text, double size, Look look) implements Mark {
    }

    /** Which part of a line of words stands at its x. */
    enum Side { LEFT, MIDDLE, RIGHT }

    /** How words look. */
    record Look(Tone tone, boolean bold) {

        public static final Look PLAIN = new Look(Tone.FULL, false);
        public static final Look QUIET = new Look(Tone.QUIET, false);
        public static final Look BOLD = new Look(Tone.FULL, true);
    }
}
