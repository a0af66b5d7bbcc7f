package org.duizhao.desktop.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

import java.util.function.Function;

/** The chips of the comparison on the desk, found in the background. */
final class FigureChips {

    private static final String TASK = "task.figures";

    private final Desk desk;
    private final TaskRunner tasks;
    private final ChipFinder finder;
    private final ReadOnlyObjectWrapper<CellChips> chips = new ReadOnlyObjectWrapper<>(CellChips.NONE);
    private RunningTask finding;

    FigureChips(Desk desk, TaskRunner tasks, Function<Notice, Findings> findings) {
        this.desk = desk;
        this.tasks = tasks;
        this.finder = new ChipFinder(findings);
    }

    CellChips chips() {
        return chips.get();
    }

    /** Changes when chips are there, and when they are of another comparison. */
    ReadOnlyObjectProperty<CellChips> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /** The comparison is another one: its chips are not known yet. */
    void takeComparison(String base) {
        chips.set(CellChips.NONE);
        find(base);
    }

    /** Finds the chips anew; until then those of the base before are shown. */
    void find(String base) {
        if (finding != null) {
            finding.cancel();
        }
        Comparison comparison = desk.comparison();
        finding = tasks.start(TASK, progress -> finder.find(comparison, base, progress), chips::set,
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }
}
