package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Text that runs in another direction than most of its page, such as a line along the margin, comes below the rest. */
final class Directions {

    /** Far enough to be a paragraph of its own: lines of notices stand at most two ems apart. */
    private static final int GAP_EMS = 4;

    private Directions() {
    }

    /** The glyphs of a page, from those of each direction, which stand as if they ran from left to right. */
    static List<Glyph> stacked(SortedMap<Integer, List<Glyph>> byDirection) {
        List<List<Glyph>> largestFirst = largestFirst(byDirection).map(Map.Entry::getValue).toList();
        List<Glyph> stacked = new ArrayList<>();
        double below = 0;
        for (List<Glyph> direction : largestFirst) {
            double top = direction.stream().mapToDouble(glyph -> glyph.y() - GAP_EMS * glyph.em()).min().orElse(0);
            double shift = stacked.isEmpty() ? 0 : below - top;
            direction.stream().map(glyph -> new Glyph(glyph.text(), glyph.x(), glyph.y() + shift, glyph.width(), glyph.em(),
                    glyph.origin())).forEach(stacked::add);
            below = stacked.stream().mapToDouble(Glyph::y).max().orElse(0);
        }
        return stacked;
    }

    /** The direction of most of the glyphs, which stay where they stand; 0 of none. */
    static int prevailing(SortedMap<Integer, List<Glyph>> byDirection) {
        return largestFirst(byDirection).findFirst().map(Map.Entry::getKey).orElse(0);
    }

    private static Stream<Map.Entry<Integer, List<Glyph>>> largestFirst(SortedMap<Integer, List<Glyph>> byDirection) {
        return byDirection.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<Integer, List<Glyph>> one) -> one.getValue().size()).reversed());
    }
}
