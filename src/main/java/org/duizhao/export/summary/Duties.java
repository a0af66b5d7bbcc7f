package org.duizhao.export.summary;

import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableRow;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicRow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In which rows of a table measures stand, of those of which nobody need look whether they belong together. */
final class Duties {

    private final Map<String, Set<Integer>> rows = new HashMap<>();

    Duties(SideBySideTable table) {
        table.lines().filter(row -> !row.unsure()).forEach(row -> enter(table, row));
    }

    private void enter(SideBySideTable table, TableRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Notice notice = table.columns().get(column).notice();
            row.cells().get(column).passages().stream().map(CellPassage::measure)
                    .forEach(measure -> rows.computeIfAbsent(key(notice, measure.id()), first -> new HashSet<>()).add(row.number()));
        }
    }

    /** What an answer is of: empty where it stands in no row of the table, or what is done is of no kind. */
    Set<Duty> of(TopicRow answer) {
        return answer.action().map(action -> rows.getOrDefault(key(answer.notice(), answer.measure().id()), Set.of()).stream()
                .map(row -> new Duty(row, action)).collect(Collectors.toSet())).orElse(Set.of());
    }

    /** What all these sets share; empty where there are none. */
    static Set<Duty> shared(List<Set<Duty>> sets) {
        Set<Duty> shared = new HashSet<>(sets.isEmpty() ? Set.of() : sets.get(0));
        sets.forEach(shared::retainAll);
        return shared;
    }

    private static String key(Notice notice, String measure) {
        return notice.id() + ' ' + measure;
    }
}
