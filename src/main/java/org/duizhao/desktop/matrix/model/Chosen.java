package org.duizhao.desktop.matrix.model;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duizhao.notice.outline.Measure;

/**
 * The cells that a person chose one by one, to do something with them together, and the measure of the present cell that they point at. Going to another
 * cell forgets the measure.
 */
public final class Chosen {

    private final ObjectProperty<CellPosition> position;
    private final ObservableSet<CellPosition> cells = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Measure> measure = new ReadOnlyObjectWrapper<>();

    /** @param position where the person is */
    Chosen(ObjectProperty<CellPosition> position) {
        this.position = position;
        position.addListener((property, before, now) -> measure.set(null));
    }

    /** None while only the present cell is meant. */
    public ObservableSet<CellPosition> cells() {
        return cells;
    }

    /** Goes to a cell and takes it in, or leaves it out again. The cell in which the person was before comes in with the first. */
    public void toggle(CellPosition cell) {
        if (cells.isEmpty()) {
            cells.add(position.get());
            cells.add(cell);
        } else if (!cells.remove(cell)) {
            cells.add(cell);
        }
        position.set(cell);
    }

    /** The measure pointed at; null where the cell as a whole is meant. */
    public ReadOnlyObjectProperty<Measure> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /** The same. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure.get());
    }

    /** Points at a measure of the present cell. @param pointed null for none */
    public void point(Measure pointed) {
        measure.set(pointed);
    }

    /** Nothing is chosen any more. */
    public void forget() {
        cells.clear();
        measure.set(null);
    }
}
