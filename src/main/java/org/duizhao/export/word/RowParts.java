package org.duizhao.export.word;

import org.duizhao.export.word.Ink.Line;

import java.util.ArrayList;
import java.util.List;

/**
 * A row cut into parts, none of which is higher than a page has room for: each is a row of its own that is not broken, with the number and the
 * topic of the whole, so that a reader knows on every page what it is about.
 */
final class RowParts {

    private RowParts() {
    }

    /**
     * @param cells of the row, each with its lines
     * @param hanzi how many stand in a line of each cell
     * @param most  lines of a part
     * @return the parts, at least one, each with as many cells
     */
    static List<List<List<Line>>> of(List<List<Line>> cells, List<Integer> hanzi, int most) {
        List<List<List<Line>>> parts = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            List<List<Line>> cut = cut(cells.get(cell), hanzi.get(cell), most);
            for (int part = 0; part < cut.size(); part++) {
                if (parts.size() == part) {
                    parts.add(empty(cells.size()));
                }
                parts.get(part).set(cell, cut.get(part));
            }
        }
        return parts;
    }

    private static List<List<Line>> empty(int cells) {
        List<List<Line>> empty = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            empty.add(List.of());
        }
        return empty;
    }

    private static List<List<Line>> cut(List<Line> lines, int hanzi, int most) {
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        int height = 0;
        for (Line whole : lines) {
            for (Line line : whole.cut(hanzi * most)) {
                if (height > 0 && height + line.height(hanzi) > most) {
                    parts.add(part);
                    part = new ArrayList<>();
                    height = 0;
                }
                part.add(line);
                height += line.height(hanzi);
            }
        }
        parts.add(part);
        return parts;
    }
}
