package org.duizhao.desktop.matrix;

import org.duizhao.matrix.Query;
import org.duizhao.matrix.RowFilter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;

/** What a person chose of the rows: words, and only rows of a kind. */
public final class MatrixFilter {

    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final BooleanProperty onlyFigures = new SimpleBooleanProperty();
    private final BooleanProperty onlyFigureDifferences = new SimpleBooleanProperty();
    private final List<BooleanProperty> kinds = List.of(onlyDifferences, onlyMissing, onlyFigures, onlyFigureDifferences);
    private final ReadOnlyObjectWrapper<RowFilter> rows = new ReadOnlyObjectWrapper<>(RowFilter.ALL);

    MatrixFilter() {
        typed.addListener((property, before, now) -> choose());
        kinds.forEach(kind -> kind.addListener((property, before, now) -> choose()));
    }

    /** What is typed into the filter box. */
    public StringProperty typedProperty() {
        return typed;
    }

    public BooleanProperty onlyDifferencesProperty() {
        return onlyDifferences;
    }

    public BooleanProperty onlyMissingProperty() {
        return onlyMissing;
    }

    public BooleanProperty onlyFiguresProperty() {
        return onlyFigures;
    }

    public BooleanProperty onlyFigureDifferencesProperty() {
        return onlyFigureDifferences;
    }

    /** Shows every row again. */
    public void clear() {
        typed.set("");
        kinds.forEach(kind -> kind.set(false));
    }

    /** True where something is left out. */
    public boolean active() {
        return !rows.get().equals(RowFilter.ALL);
    }

    /** True where it depends on figures what is left out. */
    boolean asksForFigures() {
        return onlyFigures.get() || onlyFigureDifferences.get();
    }

    RowFilter rows() {
        return rows.get();
    }

    ReadOnlyObjectProperty<RowFilter> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void choose() {
        rows.set(new RowFilter(Query.of(typed.get()), onlyDifferences.get(), onlyMissing.get(), onlyFigures.get(),
                onlyFigureDifferences.get()));
    }
}
