package org.duizhao.desktop.chart;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.Tone;
import org.duizhao.chart.Mark;

import java.util.Locale;

/** A drawing on the screen, in the colours of the theme; who does not see it hears what it says. */
public final class DrawingPane extends Pane {

    private final double scale;

    /** @param scale 1 for the sizes of the drawing */
    public DrawingPane(Drawing drawing, double scale) {
        this.scale = scale;
        getStyleClass().add("drawing");
        getStylesheets().add(DrawingPane.class.getResource("drawing.css").toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(drawing.title() + " " + drawing.said());
        drawing.marks().forEach(mark -> getChildren().add(node(mark, drawing.width())));
        setMinSize(drawing.width() * scale, drawing.height() * scale);
        setPrefSize(drawing.width() * scale, drawing.height() * scale);
        setMaxSize(drawing.width() * scale, drawing.height() * scale);
    }

    private Node node(Mark mark, double width) {
        if (mark instanceof Mark.Line line) {
            Line drawn = new Line(line.x1() * scale, line.y1() * scale, line.x2() * scale, line.y2() * scale);
            drawn.setStrokeWidth(line.width());
            return styled(drawn, "drawing-line-" + name(line.tone()));
        }
        if (mark instanceof Mark.Box box) {
            return styled(new Rectangle(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale), "drawing-" + name(box.fill()));
        }
        if (mark instanceof Mark.Ellipse ellipse) {
            return styled(new Ellipse(ellipse.x() * scale, ellipse.y() * scale, ellipse.radiusX() * scale, ellipse.radiusY() * scale),
                    ellipse.hollow() ? "drawing-hollow" : "drawing-mark");
        }
        if (mark instanceof Mark.Polygon polygon) {
            return styled(new Polygon(polygon.corners().stream().mapToDouble(corner -> corner * scale).toArray()), polygon.hollow() ? "drawing-hollow" : "drawing-mark");
        }
        return words((Mark.Words) mark, width);
    }

    private Label words(Mark.Words words, double width) {
        Label label = new Label(words.text());
        label.setStyle("-fx-font-size: " + words.size() * scale + "px;" + (words.look().bold() ? "-fx-font-weight: bold;" : ""));
        styled(label, "drawing-words-" + name(words.look().tone()));
        double room = width * scale;
        double height = words.size() * 2 * scale;
        label.setMinSize(room, height);
        label.setPrefSize(room, height);
        label.setMouseTransparent(true);
        switch (words.side()) {
            case LEFT -> label.setAlignment(Pos.CENTER_LEFT);
            case MIDDLE -> label.setAlignment(Pos.CENTER);
            case RIGHT -> label.setAlignment(Pos.CENTER_RIGHT);
        }
        double left = switch (words.side()) {
            case LEFT -> 0;
            case MIDDLE -> room / 2;
            case RIGHT -> room;
        };
        label.relocate(words.x() * scale - left, words.y() * scale - height / 2);
        return label;
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
