package org.duizhao.desktop.matrix.overview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.RowFilter;
import org.duizhao.matrix.overview.Overview;
import org.duizhao.matrix.overview.OverviewLine;
import org.duizhao.matrix.overview.OverviewSort;
import org.duizhao.notice.Notice;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The matrix at a glance: the same columns and the same rows, a mark a cell. */
public final class OverviewViewModel {

    /** The task's name in the window's bundle, and the key of problems with it. */
    public static final String TASK = "task.overview";

    private final MatrixViewModel matrix;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private RunningTask looking;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<OverviewSort> sort = new SimpleObjectProperty<>(OverviewSort.TABLE);
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NONE);

    /**
     * @param tasks  where the marks of a hundred notices are found
     * @param failed hears of marks that could not be found
     */
    public OverviewViewModel(MatrixViewModel matrix, TaskRunner tasks, Consumer<Throwable> failed) {
        this.matrix = matrix;
        this.tasks = tasks;
        this.failed = failed;
        Stream.<ObservableValue<?>>of(shown, sort, matrix.matrixProperty(), matrix.columnsProperty(), matrix.shownProperty())
                .forEach(value -> value.addListener((property, before, now) -> look()));
    }

    /** True while the overview stands where the table stood. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** In which order the lines stand. */
    public ObjectProperty<OverviewSort> sortProperty() {
        return sort;
    }

    /** What is shown; {@link Overview#NONE} while nobody looks. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    List<Column> columns() {
        return matrix.columnsProperty().get();
    }

    /** Leads back to the table, to the row of a line. @param column of the notice; below 0 to stay in the present one */
    void open(OverviewLine line, int column) {
        shown.set(false);
        matrix.goTo(line.row());
        if (column >= 0 && column < columns().size()) {
            matrix.positionProperty().set(new CellPosition(matrix.positionProperty().get().line(), column));
        }
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        if (!shown.get()) {
            overview.set(Overview.NONE);
            return;
        }
        int columns = columns().size();
        if (sort.get().column() >= columns) {
            sort.set(OverviewSort.TABLE);
        }
        Matrix of = matrix.matrixProperty().get();
        List<Notice> notices = columns().stream().map(Column::notice).toList();
        RowFilter rows = matrix.filter().rows();
        OverviewSort order = sort.get();
        looking = tasks.start(TASK, progress -> {
            progress.report(TASK, 0, 0); // one that was overtaken in the queue ends here
            return Overview.of(of, notices, rows).sorted(order);
        }, overview::set, failed);
    }
}
