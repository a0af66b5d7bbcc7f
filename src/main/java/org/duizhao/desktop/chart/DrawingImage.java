package org.duizhao.desktop.chart;

import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.Tone;
import org.duizhao.chart.Mark;
import org.duizhao.desktop.parts.Typeface;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/** A drawing as a picture on white paper, whatever the theme is: twice as fine as the screen, so that it can be printed. */
public final class DrawingImage {

    private static final double FINE = 2;

    private DrawingImage() {
    }

    /** On the window's thread only. */
    public static Image of(Drawing drawing) {
        Canvas canvas = new Canvas(drawing.width(), drawing.height());
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(Color.web(Tone.PAPER.print()));
        context.fillRect(0, 0, drawing.width(), drawing.height());
        context.setTextBaseline(VPos.CENTER);
        drawing.marks().forEach(mark -> draw(mark, context));
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(Transform.scale(FINE, FINE));
        return canvas.snapshot(twice, null);
    }

    /** The file of a picture. On any thread. */
    public static byte[] png(Image picture) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static void draw(Mark mark, GraphicsContext context) {
        if (mark instanceof Mark.Line line) {
            context.setStroke(Color.web(line.tone().print()));
            context.setLineWidth(line.width());
            context.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        } else if (mark instanceof Mark.Box box) {
            context.setFill(Color.web(box.fill().print()));
            context.fillRect(box.x(), box.y(), box.width(), box.height());
        } else if (mark instanceof Mark.Ellipse ellipse) {
            inks(context, ellipse.hollow());
            context.fillOval(ellipse.x() - ellipse.radiusX(), ellipse.y() - ellipse.radiusY(), 2 * ellipse.radiusX(), 2 * ellipse.radiusY());
            context.strokeOval(ellipse.x() - ellipse.radiusX(), ellipse.y() - ellipse.radiusY(), 2 * ellipse.radiusX(), 2 * ellipse.radiusY());
        } else if (mark instanceof Mark.Polygon polygon) {
            inks(context, polygon.hollow());
            int corners = polygon.corners().size() / 2;
            double[] x = IntStream.range(0, corners).mapToDouble(i -> polygon.corners().get(2 * i)).toArray();
            double[] y = IntStream.range(0, corners).mapToDouble(i -> polygon.corners().get(2 * i + 1)).toArray();
            context.fillPolygon(x, y, corners);
            context.strokePolygon(x, y, corners);
        } else if (mark instanceof Mark.Words words) {
            context.setFill(Color.web(words.look().tone().print()));
            context.setFont(Font.font(Typeface.reading(), words.look().bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
            context.setTextAlign(switch (words.side()) {
                case LEFT -> TextAlignment.LEFT;
                case MIDDLE -> TextAlignment.CENTER;
                case RIGHT -> TextAlignment.RIGHT;
            });
            context.fillText(words.text(), words.x(), words.y());
        }
    }

    private static void inks(GraphicsContext context, boolean hollow) {
        context.setFill(Color.web((hollow ? Tone.PAPER : Tone.FULL).print()));
        context.setStroke(Color.web(Tone.FULL.print()));
        context.setLineWidth(1);
    }
}
