package org.duizhao.desktop.matrix.model;

import org.duizhao.align.Comparison;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.CellFigures;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.WordMarks;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.reuse.Reuse;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The comparison on the desk, held against the base that a person chose. Marks and figures are found in the background. */
final class DeskMatrix {

    private static final String MARKING = "task.mark";
    private static final String SHARING = "task.reuse";
    private static final String COUNTING = "task.figures";

    private final Desk desk;
    private final TaskRunner tasks;
    private final TextDiff diff;
    private final Function<Notice, Findings> findings;
    private final ReadOnlyObjectWrapper<Matrix> matrix;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    /** Of the comparison on the desk: with the next base all its texts are held against others again. */
    private TextDiff remembering;
    private RunningTask marking;
    private RunningTask counting;
    private RunningTask sharing;
    /** What was found last; written and read in the background. */
    private volatile Reuse lastReuse = Reuse.NONE;

    DeskMatrix(Desk desk, TaskRunner tasks, TextDiff diff, Function<Notice, Findings> findings) {
        this.desk = desk;
        this.tasks = tasks;
        this.diff = diff;
        remembering = diff.remembering();
        this.findings = findings;
        matrix = new ReadOnlyObjectWrapper<>(Matrix.plain(desk.comparison()));
    }

    Matrix get() {
        return matrix.get();
    }

    /** Another one when comparison or base change, and again when its marks and its figures are known. */
    ReadOnlyObjectProperty<Matrix> property() {
        return matrix.getReadOnlyProperty();
    }

    /** The id of the notice that was chosen as the base, whether it has a column now or not; empty where none was. */
    ReadOnlyStringProperty chosenBaseProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Makes a notice the base as soon as it has a column; an empty id makes none the base. Figures stay until there are new ones. */
    void choose(String noticeId) {
        chosen.set(noticeId);
        look(matrix.get().figures());
    }

    /** The comparison on the desk is another one. */
    void takeComparison() {
        remembering = diff.remembering();
        look(CellFigures.NONE);
    }

    private void look(CellFigures known) {
        Comparison comparison = desk.comparison();
        TextDiff words = remembering;
        String base = comparison.notices().stream().map(Notice::id).filter(chosen.get()::equals).findFirst().orElse(null);
        cancel(marking);
        cancel(counting);
        Reuse shared = matrix.get().comparison() == comparison ? matrix.get().reuse() : Reuse.NONE;
        matrix.set(new Matrix(comparison, base, WordMarks.NONE, known, shared));
        if (shared == Reuse.NONE) {
            cancel(sharing);
            sharing = comparison.notices().isEmpty() ? null : start(SHARING, progress -> shared(comparison.notices(), progress),
                    found -> matrix.set(matrix.get().withReuse(found)));
        }
        marking = base == null ? null : start(MARKING, progress -> WordMarks.against(base, comparison, words, progress),
                marks -> matrix.set(matrix.get().withMarks(marks)));
        counting = start(COUNTING, progress -> CellFigures.of(comparison, base, findings, progress),
                figures -> matrix.set(matrix.get().withFigures(figures)));
    }

    /** Decisions make another comparison of the same notices, which share what they shared. */
    private Reuse shared(List<Notice> notices, Progress progress) {
        Reuse last = lastReuse;
        Reuse found = last.notices().equals(notices) ? last : Reuse.of(notices, progress);
        lastReuse = found;
        return found;
    }

    private <T> RunningTask start(String name, Job<T> job, Consumer<T> done) {
        return tasks.start(name, job, done, broken -> desk.problems().add(Problem.of(name, broken)));
    }

    private static void cancel(RunningTask task) {
        if (task != null) {
            task.cancel();
        }
    }
}
