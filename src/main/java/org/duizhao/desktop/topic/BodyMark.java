package org.duizhao.desktop.topic;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.duizhao.topic.answer.BodyKind;

/** The mark of each kind of body in a chart, so that they are told apart without colour. */
final class BodyMark {

    /** How flat an ellipse is, so that it is no circle at a glance. */
    private static final double FLAT = 0.55;

    private BodyMark() {
    }

    /** @param radius half its width and height, in px */
    static Shape of(BodyKind body, double radius) {
        double size = 2 * radius;
        return switch (body) {
            case COMMITTEE -> new Circle(radius, radius, radius);
            case GOVERNMENT -> new Ellipse(radius, radius, radius, radius * FLAT);
            case LOWER_GOVERNMENT -> new Ellipse(radius, radius, radius * FLAT, radius);
            case DEPARTMENT -> new Rectangle(size, size);
            case TOWNSHIP -> new Polygon(radius, 0, size, size, 0, size);
            case ENTERPRISE -> new Polygon(radius, 0, size, radius, radius, size, 0, radius);
            case LEADERS -> new Polygon(0, 0, size, 0, radius, size);
            case OTHER -> new Rectangle(size, radius);
            case NOBODY -> new Circle(radius, radius, radius / 2);
        };
    }
}
