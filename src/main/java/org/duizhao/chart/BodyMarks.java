package org.duizhao.chart;

import org.duizhao.chart.Mark.Ellipse;
import org.duizhao.chart.Mark.Polygon;
import org.duizhao.topic.answer.BodyKind;

import java.util.List;

/** The mark of each kind of body in a chart, so that they are told apart without colour. */
final class BodyMarks {

    /** How flat an ellipse is, so that it is no circle at a glance. */
    private static final double FLAT = 0.55;

    private BodyMarks() {
    }

    /** @param r half its width and height, around its middle */
    static Mark of(BodyKind body, double x, double y, double r, boolean hollow) {
        return switch (body) {
            case COMMITTEE -> new Ellipse(x, y, r, r, hollow);
            case GOVERNMENT -> new Ellipse(x, y, r, r * FLAT, hollow);
            case LOWER_GOVERNMENT -> new Ellipse(x, y, r * FLAT, r, hollow);
            case DEPARTMENT -> new Polygon(List.of(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r), hollow);
            case TOWNSHIP -> new Polygon(List.of(x, y - r, x + r, y + r, x - r, y + r), hollow);
            case ENTERPRISE -> new Polygon(List.of(x, y - r, x + r, y, x, y + r, x - r, y), hollow);
            case LEADERS -> new Polygon(List.of(x - r, y - r, x + r, y - r, x, y + r), hollow);
            case OTHER -> new Polygon(List.of(x - r, y - r / 2, x + r, y - r / 2, x + r, y + r / 2, x - r, y + r / 2), hollow);
            case NOBODY -> new Ellipse(x, y, r / 2, r / 2, hollow);
        };
    }
}
