package org.duizhao.samples;

import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rows of the samples' comparison against the pairs that a careful reader made. */
class AlignmentTest {

    /** About what the best plain text method reaches on real notices; below it something is broken. */
    private static final double FLOOR = 0.66;

    @Test
    void rowsAgreeWithAReaderAtLeastAsWellAsAPlainTextMethod() {
        Map<String, Set<Place>> groups = Truth.of("alignment.tsv").lines().stream().collect(groupingBy(line -> line.get(0),
                TreeMap::new, mapping(line -> new Place(line.get(1), line.get(2)), toSet())));
        Set<Place> listed = groups.values().stream().flatMap(Set::stream).collect(toSet());
        List<Notice> notices = Samples.read().notices();
        Comparison comparison = new Workbench().compare(notices, Progress.NONE);
        Map<String, String> files = notices.stream().collect(toMap(Notice::id, Notice::file));

        Set<Set<Place>> expected = pairs(groups.values());
        Set<Set<Place>> said = pairs(comparison.rows().stream().map(row -> places(row, files, listed)).toList());

        Set<Set<Place>> right = new HashSet<>(said);
        right.retainAll(expected);
        double f1 = 2.0 * right.size() / (said.size() + expected.size());
        assertTrue(f1 >= FLOOR, () -> "F1 is " + f1);
    }

    private static Set<Place> places(Row row, Map<String, String> files, Set<Place> listed) {
        return row.cells().stream()
                .flatMap(cell -> cell.measures().stream().map(measure -> new Place(files.get(cell.noticeId()), measure.text())))
                .filter(listed::contains).collect(toSet());
    }

    /** Every two places of a group in different notices. */
    private static Set<Set<Place>> pairs(Collection<Set<Place>> groups) {
        Set<Set<Place>> pairs = new HashSet<>();
        for (Set<Place> group : groups) {
            for (Place one : group) {
                group.stream().filter(other -> !other.file().equals(one.file())).forEach(other -> pairs.add(Set.of(one, other)));
            }
        }
        return pairs;
    }

    /** A sentence of a notice. */
    private record Place(String file, String sentence) {
    }
}
