package org.duizhao.desktop.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.CellFigures;
import org.duizhao.notice.Notice;

import java.util.function.Function;

/** The figures of the comparison on the desk, found in the background. */
final class FoundFigures {

    private static final String TASK = "task.figures";

    private final Desk desk;
    private final TaskRunner tasks;
    private final Function<Notice, Findings> findings;
    private final ReadOnlyObjectWrapper<CellFigures> figures = new ReadOnlyObjectWrapper<>(CellFigures.NONE);
    private RunningTask finding;

    FoundFigures(Desk desk, TaskRunner tasks, Function<Notice, Findings> findings) {
        this.desk = desk;
        this.tasks = tasks;
        this.findings = findings;
    }

    CellFigures figures() {
        return figures.get();
    }

    /** Changes when figures are there, and when they are of another comparison. */
    ReadOnlyObjectProperty<CellFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** The comparison is another one: its figures are not known yet. */
    void takeComparison(String base) {
        figures.set(CellFigures.NONE);
        find(base);
    }

    /** Finds the figures anew; until then those of the base before are shown. */
    void find(String base) {
        if (finding != null) {
            finding.cancel();
        }
        Comparison comparison = desk.comparison();
        finding = tasks.start(TASK, progress -> CellFigures.of(comparison, base, findings, progress), figures::set,
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }
}
