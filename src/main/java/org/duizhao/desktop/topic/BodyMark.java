package org.duizhao.desktop.topic;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.duizhao.topic.answer.BodyKind;

/** The mark of each kind of body in a chart, so that they are told apart without colour. */
final class BodyMark {

    private BodyMark() {
    }

    /** @param radius half its width and height, in px */
    static Shape of(BodyKind body, double radius) {
        double size = 2 * radius;
        return switch (body) {
            case GOVERNMENT -> new Circle(radius, radius, radius);
            case DEPARTMENT -> new Rectangle(size, size);
            case TOWNSHIP -> new Polygon(radius, 0, size, size, 0, size);
            case ENTERPRISE -> new Polygon(radius, 0, size, radius, radius, size, 0, radius);
            case LEADERS -> new Polygon(0, 0, size, 0, radius, size);
            case OTHER -> new Rectangle(size, radius);
            case NOBODY -> new Circle(radius, radius, radius / 2);
        };
    }
}
