package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.export.research.LongLine.Place;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableRow;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

/** The side-by-side table in long form: a line a measure and row, and one for each cell without; in the order of rows, then of columns. */
public final class LongForm {

    private LongForm() {
    }

    /** @param findings what a notice says; asked once a notice */
    public static List<LongLine> of(SideBySideTable table, Function<Notice, Findings> findings) {
        Map<String, Findings> known = new HashMap<>();
        table.columns().forEach(column -> known.put(column.notice().id(), findings.apply(column.notice())));
        List<LongLine> lines = new ArrayList<>();
        for (Band band : table.bands()) {
            for (TableRow row : band.lines()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    TableCell cell = row.cells().get(column);
                    Place place = new Place(table.columns().get(column), band.group(), row, cell);
                    add(lines, place, known.get(place.column().notice().id()));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static void add(List<LongLine> lines, Place place, Findings findings) {
        for (CellPassage passage : place.cell().passages()) {
            lines.add(new LongLine(place, Optional.of(passage), StatedFigures.of(passage.shown(), findings)));
        }
        if (place.cell().passages().isEmpty()) {
            lines.add(new LongLine(place, Optional.empty(), StatedFigures.NOTHING));
        }
    }
}
