package org.duizhao.desktop.matrix.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.matrix.Query;
import org.duizhao.matrix.RowFilter;
import org.duizhao.matrix.RowKind;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person chose of the rows: words, and only rows of a kind. */
public final class MatrixFilter {

    private final BooleanProperty greyTemplate = new SimpleBooleanProperty();
    private final BooleanProperty struck = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<RowKind, BooleanProperty> kinds = new EnumMap<>(RowKind.class);
    private final ReadOnlyObjectWrapper<RowFilter> rows = new ReadOnlyObjectWrapper<>(RowFilter.ALL);

    MatrixFilter() {
        typed.addListener((property, before, now) -> choose());
        for (RowKind kind : RowKind.values()) {
            BooleanProperty only = new SimpleBooleanProperty();
            only.addListener((property, before, now) -> choose());
            kinds.put(kind, only);
        }
    }

    /** True where the wording of the template is shown in a quieter ink. */
    public BooleanProperty greyTemplateProperty() {
        return greyTemplate;
    }

    /** True where words of the base that a cell lacks are struck through in it; else a caret stands for them. */
    public BooleanProperty struckProperty() {
        return struck;
    }

    /** What is typed into the filter box. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** True where only rows of this kind are shown. */
    public BooleanProperty onlyProperty(RowKind kind) {
        return kinds.get(kind);
    }

    /** Shows every row again. */
    public void clear() {
        typed.set("");
        kinds.values().forEach(only -> only.set(false));
    }

    /** True where something is left out. */
    public boolean active() {
        return !rows.get().equals(RowFilter.ALL);
    }

    /** The conditions in force. */
    public RowFilter rows() {
        return rows.get();
    }

    ReadOnlyObjectProperty<RowFilter> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void choose() {
        rows.set(new RowFilter(Query.of(typed.get()), kinds.entrySet().stream().filter(kind -> kind.getValue().get())
                .map(Map.Entry::getKey).collect(Collectors.toSet())));
    }
}
