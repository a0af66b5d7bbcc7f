package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rulings of one table: at least two lines of each direction that meet. Its outer sides may be left open, and cells may reach over several rows
 * or columns. Immutable.
 */
final class TableGrid {

    /** In points, as all here: rulings are drawn cell by cell, with gaps, and double. */
    private static final double SLACK = 3;

    private final List<Ruling> rulings;
    private final double top;
    private final double bottom;
    private final double left;
    private final double right;

    private TableGrid(List<Ruling> rulings) {
        this.rulings = List.copyOf(rulings);
        top = rulings.stream().mapToDouble(one -> one.level() ? one.at() : one.from()).min().orElse(0);
        bottom = rulings.stream().mapToDouble(one -> one.level() ? one.at() : one.to()).max().orElse(0);
        left = rulings.stream().mapToDouble(one -> one.level() ? one.from() : one.at()).min().orElse(0);
        right = rulings.stream().mapToDouble(one -> one.level() ? one.to() : one.at()).max().orElse(0);
    }

    /**
     * A cell of the table.
     *
     * @param top  of the row that it begins in
     * @param left where it begins
     */
    record Place(double top, double left, double right) {
    }

    /** The tables that these rulings make, the smallest first, so that a table in a cell stands before the one around it. */
    static List<TableGrid> of(List<Ruling> rulings) {
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling ruling : Stream.of(true, false).flatMap(level -> whole(rulings.stream().filter(one -> one.level() == level).toList()).stream()).toList()) {
            List<Ruling> joined = new ArrayList<>(List.of(ruling));
            for (List<Ruling> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(one -> one.level() != ruling.level() && one.meets(ruling, SLACK))) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        return groups.stream().filter(TableGrid::isGrid).map(TableGrid::new)
                .sorted(Comparator.comparingDouble(grid -> (grid.right - grid.left) * (grid.bottom - grid.top))).toList();
    }

    private static boolean isGrid(List<Ruling> group) {
        long level = group.stream().filter(Ruling::level).count();
        return level >= 2 && group.size() - level >= 2;
    }

    /** Rulings of one direction, pieces of one line joined. */
    private static List<Ruling> whole(List<Ruling> pieces) {
        List<Ruling> whole = new ArrayList<>();
        List<Ruling> same = new ArrayList<>();
        for (Ruling piece : pieces.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList()) {
            if (!same.isEmpty() && piece.at() - same.get(0).at() > SLACK) {
                join(same, whole);
            }
            same.add(piece);
        }
        join(same, whole);
        return whole;
    }

    private static void join(List<Ruling> same, List<Ruling> whole) {
        same.sort(Comparator.comparingDouble(Ruling::from));
        Ruling line = null;
        for (Ruling piece : same) {
            if (line == null || piece.from() > line.to() + SLACK) {
                Stream.ofNullable(line).forEach(whole::add);
                line = piece;
            } else {
                line = new Ruling(line.level(), line.at(), line.from(), Math.max(line.to(), piece.to()));
            }
        }
        Stream.ofNullable(line).forEach(whole::add);
        same.clear();
    }

    double top() {
        return top;
    }

    /** The cell that a glyph stands in; empty where it stands outside the table. */
    Optional<Place> place(Glyph glyph) {
        double x = (glyph.x() + glyph.right()) / 2;
        double y = glyph.y();
        if (y < top || y > bottom || x < left || x > right) {
            return Optional.empty();
        }
        double above = top;
        double before = left;
        double behind = right;
        for (Ruling ruling : rulings) {
            if (ruling.level()) {
                above = ruling.at() <= y && ruling.passes(x, SLACK) ? Math.max(above, ruling.at()) : above;
            } else if (ruling.passes(y, SLACK)) {
                before = ruling.at() <= x ? Math.max(before, ruling.at()) : before;
                behind = ruling.at() > x ? Math.min(behind, ruling.at()) : behind;
            }
        }
        return Optional.of(new Place(above, before, behind));
    }
}
