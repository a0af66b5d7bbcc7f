package org.duizhao.read.page;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The straight lines that a PDF's page draws: strokes, and boxes so thin that they are lines, as Word draws them. Filled while the page is read, and
 * emptied when it is asked.
 */
final class PdfRulings {

    /** In points: what is filled and not thicker is a line. */
    private static final double THICKEST = 3;
    /** In points: what leans less is straight. */
    private static final double STRAIGHT = 1;
    /** In points: half a small character; what is shorter is part of a sign. */
    private static final double SHORTEST = 4;
    /** A page with more lines shows a drawing; the tables of a page have some hundreds. */
    private static final int MOST = 6_000;

    private final PDFStreamEngine engine;
    private final List<List<Point2D>> path = new ArrayList<>();
    private final List<Point2D[]> lines = new ArrayList<>();

    /** Learns what the engine draws. */
    PdfRulings(PDFStreamEngine engine) {
        this.engine = engine;
        on("m", 2, numbers -> begin(numbers[0], numbers[1]));
        on("l", 2, numbers -> go(numbers[0], numbers[1]));
        // of a curve only the end counts, where the next line may begin
        on("c", 6, numbers -> begin(numbers[4], numbers[5]));
        on("v", 4, numbers -> begin(numbers[2], numbers[3]));
        on("y", 4, numbers -> begin(numbers[2], numbers[3]));
        on("h", 0, numbers -> close());
        on("re", 4, numbers -> box(numbers[0], numbers[1], numbers[2], numbers[3]));
        List.of("S", "B", "B*").forEach(name -> on(name, 0, numbers -> stroke()));
        List.of("s", "b", "b*").forEach(name -> on(name, 0, numbers -> {
            close();
            stroke();
        }));
        List.of("f", "F", "f*").forEach(name -> on(name, 0, numbers -> fill()));
        on("n", 0, numbers -> path.clear());
    }

    /**
     * Those of the page that was read, once; none where there are more than tables have.
     *
     * @param direction of its text in degrees
     * @param box       what of the page is shown
     */
    List<Ruling> taken(int direction, PDRectangle box) {
        List<Ruling> rulings = new ArrayList<>();
        for (Point2D[] line : lines.size() > MOST ? List.<Point2D[]>of() : lines) {
            Point2D from = turned(line[0], direction, box);
            Point2D to = turned(line[1], direction, box);
            if (Math.abs(from.getY() - to.getY()) <= STRAIGHT) {
                rulings.add(ruling(true, from.getY(), from.getX(), to.getX()));
            } else if (Math.abs(from.getX() - to.getX()) <= STRAIGHT) {
                rulings.add(ruling(false, from.getX(), from.getY(), to.getY()));
            }
        }
        lines.clear();
        path.clear();
        return rulings;
    }

    private static Ruling ruling(boolean level, double at, double one, double other) {
        return new Ruling(level, at, Math.min(one, other), Math.max(one, other));
    }

    /** A place of the page where PDFBox says that text of that direction stands. */
    private static Point2D turned(Point2D place, int direction, PDRectangle box) {
        double x = place.getX() - box.getLowerLeftX();
        double y = place.getY() - box.getLowerLeftY();
        return switch (direction) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    private void begin(float x, float y) {
        path.add(new ArrayList<>(List.of(engine.transformedPoint(x, y))));
    }

    private void go(float x, float y) {
        if (path.isEmpty()) {
            begin(x, y);
        } else {
            path.get(path.size() - 1).add(engine.transformedPoint(x, y));
        }
    }

    private void close() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    private void box(float x, float y, float width, float height) {
        begin(x, y);
        go(x + width, y);
        go(x + width, y + height);
        go(x, y + height);
        close();
    }

    private void stroke() {
        for (List<Point2D> piece : path) {
            for (int i = 1; i < piece.size(); i++) {
                add(piece.get(i - 1), piece.get(i));
            }
        }
        path.clear();
    }

    private void fill() {
        for (List<Point2D> piece : path) {
            double left = piece.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = piece.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double low = piece.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double high = piece.stream().mapToDouble(Point2D::getY).max().orElse(0);
            if (high - low <= THICKEST) {
                add(new Point2D.Double(left, (low + high) / 2), new Point2D.Double(right, (low + high) / 2));
            } else if (right - left <= THICKEST) {
                add(new Point2D.Double((left + right) / 2, low), new Point2D.Double((left + right) / 2, high));
            }
        }
        path.clear();
    }

    private void add(Point2D from, Point2D to) {
        if (from.distance(to) >= SHORTEST && lines.size() <= MOST) {
            lines.add(new Point2D[] {from, to});
        }
    }

    /** @param operands how many the operator has at least; without them it does nothing */
    private void on(String name, int operands, Consumer<float[]> action) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> given) {
                float[] numbers = new float[given.size()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = given.get(i) instanceof COSNumber number ? number.floatValue() : 0;
                }
                if (numbers.length >= operands) {
                    action.accept(numbers);
                }
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }
}
