package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.notice.Measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes down the rows of a group and tells which cells bring nothing that does not stand
 * above them: rows overlap, and a measure may stand in several.
 */
final class SaidAbove {

    private final Map<String, Set<String>> measuresByNotice = new HashMap<>();

    /** Ids of the notices whose cells in the next row have only measures of the rows before. */
    Set<String> in(Row next) {
        Set<String> again = new HashSet<>();
        for (Cell cell : next.cells()) {
            Set<String> above = measuresByNotice.computeIfAbsent(cell.noticeId(), id -> new HashSet<>());
            List<String> here = cell.measures().stream().map(Measure::id).toList();
            if (above.containsAll(here)) {
                again.add(cell.noticeId());
            }
            above.addAll(here);
        }
        return again;
    }
}
