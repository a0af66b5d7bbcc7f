package org.duizhao.desktop.desk.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.RowCount;
import org.duizhao.align.Strictness;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.NoticeRows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How strictly measures are put into one row, and how many rows each way would give. Lives on the window's thread. */
public final class Alignments {

    /**
     * The ticked notices aligned, and their rows in one strictness.
     *
     * @param counts  what each strictness gives
     * @param orphans the sentences of decisions that are not found any more
     */
    record Aligned(Alignment alignment, Comparison comparison, Map<Strictness, RowCount> counts, List<String> orphans) {

        static Aligned of(NoticeRows rows, Alignment alignment, Strictness strictness, Progress progress) throws LibraryProblem {
            Comparison comparison = alignment.comparison(strictness, progress);
            Map<Strictness, RowCount> counts = new EnumMap<>(Strictness.class);
            for (Strictness one : Strictness.values()) {
                progress.report("", counts.size(), Strictness.values().length);
                counts.put(one, alignment.count(one));
            }
            return new Aligned(alignment, comparison, counts, rows.orphans(alignment));
        }
    }

    private final ReadOnlyObjectWrapper<Strictness> strictness = new ReadOnlyObjectWrapper<>(Strictness.BALANCED);
    private final ReadOnlyObjectWrapper<Map<Strictness, RowCount>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    public ReadOnlyObjectProperty<Strictness> strictnessProperty() {
        return strictness.getReadOnlyProperty();
    }

    /** By strictness; empty where nothing is compared. */
    public ReadOnlyObjectProperty<Map<Strictness, RowCount>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    void choose(Strictness chosen) {
        strictness.set(chosen);
    }

    void count(Map<Strictness, RowCount> found) {
        counts.set(Map.copyOf(found));
    }
}
