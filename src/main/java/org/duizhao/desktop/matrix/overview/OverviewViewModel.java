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
import org.duizhao.matrix.overview.Overview;
import org.duizhao.matrix.overview.OverviewLine;
import org.duizhao.matrix.overview.OverviewSort;

import java.util.List;
import java.util.stream.Stream;

/** The matrix at a glance: the same columns and the same rows, a mark a cell. */
public final class OverviewViewModel {

    private final MatrixViewModel matrix;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<OverviewSort> sort = new SimpleObjectProperty<>(OverviewSort.TABLE);
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NONE);

    public OverviewViewModel(MatrixViewModel matrix) {
        this.matrix = matrix;
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
        if (!shown.get()) {
            overview.set(Overview.NONE);
            return;
        }
        int columns = columns().size();
        if (sort.get().column() >= columns) {
            sort.set(OverviewSort.TABLE);
        }
        overview.set(Overview.of(matrix.matrixProperty().get(), columns().stream().map(Column::notice).toList(), matrix.filter().rows())
                .sorted(sort.get()));
    }
}
