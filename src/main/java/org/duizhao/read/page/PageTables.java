package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of a page, row by row, and the text around them.
 *
 * @param rows from the top
 * @param text what stands in no table
 */
record PageTables(List<Row> rows, List<Glyph> text) {

    /** A line that ends so far before its cell does, or begins so far behind the others, parts paragraphs where a sentence ends. */
    private static final double SHORT_EMS = 1.5;
    private static final String ENDS = "。；！？：";

    PageTables {
        rows = List.copyOf(rows);
        text = List.copyOf(text);
    }

    /**
     * A row of a table.
     *
     * @param top   where it begins
     * @param cells those that hold text, from the left, each with its paragraphs
     */
    record Row(double top, List<List<List<Glyph>>> cells) {
    }

    /** Those of a page. A frame around text is none, for no two of its cells stand beside each other. */
    static PageTables of(DrawnPage page) {
        List<Row> rows = new ArrayList<>();
        List<Glyph> rest = page.glyphs();
        for (TableGrid grid : TableGrid.of(page.rulings())) {
            Map<TableGrid.Place, List<Glyph>> cells = new TreeMap<>(Comparator.comparing(TableGrid.Place::top).thenComparing(TableGrid.Place::left)
                    .thenComparing(TableGrid.Place::right));
            List<Glyph> outside = new ArrayList<>();
            for (Glyph glyph : rest) {
                Optional<TableGrid.Place> place = grid.place(glyph);
                place.map(cell -> cells.computeIfAbsent(cell, any -> new ArrayList<>())).orElse(outside).add(glyph);
            }
            List<Row> found = rows(cells);
            if (found.stream().anyMatch(row -> row.cells().size() > 1)) {
                rows.addAll(found);
                rest = outside;
            }
        }
        rows.sort(Comparator.comparingDouble(Row::top));
        return new PageTables(rows, rest);
    }

    private static List<Row> rows(Map<TableGrid.Place, List<Glyph>> cells) {
        Map<Double, Row> rows = new TreeMap<>();
        cells.forEach((place, glyphs) -> {
            List<List<Glyph>> paragraphs = paragraphs(TextLine.of(glyphs), place.right());
            if (!paragraphs.isEmpty()) {
                rows.computeIfAbsent(place.top(), top -> new Row(top, new ArrayList<>())).cells().add(paragraphs);
            }
        });
        return List.copyOf(rows.values());
    }

    private static List<List<Glyph>> paragraphs(List<TextLine> lines, double right) {
        List<List<Glyph>> paragraphs = new ArrayList<>();
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        TextLine last = null;
        for (TextLine line : lines) {
            if (last == null || ends(last) && (right - last.right() > SHORT_EMS * last.em() || line.left() - left > SHORT_EMS * line.em())) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).addAll(line.spaced());
            last = line;
        }
        return paragraphs;
    }

    private static boolean ends(TextLine line) {
        return ENDS.contains(line.glyphs().get(line.glyphs().size() - 1).text());
    }
}
