package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether a page is set in two columns, and where they part. Lines that run across both, such as a title, divide the page into
 * bands; each band is read down its left column first, then down its right one.
 */
final class Columns {

    /** Columns stand at least this far apart; justified hanzi never do. */
    private static final double GUTTER_EMS = 1.0;
    /** The parting lies in the middle of the page; elsewhere it is that of a table, or of labels and what they label. */
    private static final double MIDDLE_FROM = 0.35;
    /** See there: the gap between two columns stands about the middle. */
    private static final double MIDDLE_TO = 0.65;
    /** A column has at least so many lines beside another; a table or a list of bodies has fewer, or is not full. */
    private static final int LEAST_LINES = 6;
    /** Lines of a column are as wide as the column, but for the last ones of its paragraphs. */
    private static final double FULL = 0.75;
    /** As many lines of a column must be full: paragraphs of notices have two lines and more, of which the last may be short. */
    private static final double MOSTLY = 0.5;

    private Columns() {
    }

    /** The columns in reading order, each a list of lines from the top; one column where the page is not parted. */
    static List<List<TextLine>> of(List<Glyph> glyphs) {
        List<TextLine> lines = TextLine.of(glyphs);
        List<TextLine> parts = lines.stream().flatMap(line -> line.parts(GUTTER_EMS).stream()).toList();
        OptionalDouble gutter = gutter(parts);
        return gutter.isEmpty() ? List.of(lines) : inBands(lines, gutter.getAsDouble());
    }

    private static OptionalDouble gutter(List<TextLine> parts) {
        double left = parts.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = parts.stream().mapToDouble(TextLine::right).max().orElse(0);
        double from = left + MIDDLE_FROM * (right - left);
        double to = left + MIDDLE_TO * (right - left);
        return parts.stream().mapToDouble(TextLine::right).filter(x -> from < x && x < to).map(x -> x + 0.1).sorted().distinct()
                .filter(x -> isGutter(parts, x)).findFirst();
    }

    private static boolean isGutter(List<TextLine> parts, double x) {
        List<TextLine> before = parts.stream().filter(part -> part.right() <= x).toList();
        List<TextLine> after = parts.stream().filter(part -> part.left() >= x).toList();
        long across = parts.size() - before.size() - after.size();
        return before.size() >= LEAST_LINES && after.size() >= LEAST_LINES && across * 3 <= before.size() + after.size()
                && isFull(before) && isFull(after);
    }

    private static boolean isFull(List<TextLine> column) {
        double left = column.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = column.stream().mapToDouble(TextLine::right).max().orElse(0);
        long full = column.stream().filter(line -> line.right() - line.left() >= FULL * (right - left)).count();
        return full >= MOSTLY * column.size();
    }

    private static List<List<TextLine>> inBands(List<TextLine> lines, double gutter) {
        List<List<TextLine>> columns = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (TextLine line : lines) {
            if (runsAcross(line, gutter)) {
                close(left, right, columns);
                columns.add(List.of(line));
            } else {
                line.glyphs().forEach(glyph -> (glyph.x() < gutter ? left : right).add(glyph));
            }
        }
        close(left, right, columns);
        return columns;
    }

    private static boolean runsAcross(TextLine line, double gutter) {
        return line.parts(GUTTER_EMS).stream().anyMatch(part -> part.left() < gutter && part.right() > gutter);
    }

    private static void close(List<Glyph> left, List<Glyph> right, List<List<TextLine>> columns) {
        for (List<Glyph> column : List.of(left, right)) {
            List<TextLine> lines = new ArrayList<>(TextLine.of(column));
            lines.sort(Comparator.comparingDouble(TextLine::y));
            if (!lines.isEmpty()) {
                columns.add(lines);
            }
            column.clear();
        }
    }
}
