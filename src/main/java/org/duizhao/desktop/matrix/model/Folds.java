package org.duizhao.desktop.matrix.model;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duizhao.matrix.RowGroup;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a person folded away and opened: groups of rows, and single rows with all that their sentences say. */
final class Folds {

    /** The foot is of use to few. */
    private final Set<RowGroup> groups = new HashSet<>(Set.of(RowGroup.FOOT));
    private final ObservableSet<Integer> openRows = FXCollections.observableSet();

    /** The groups that are folded. */
    Set<RowGroup> groups() {
        return groups;
    }

    void toggleGroup(RowGroup group) {
        if (!groups.remove(group)) {
            groups.add(group);
        }
    }

    void unfold(RowGroup group) {
        groups.remove(group);
    }

    void foldAll(Collection<RowGroup> all) {
        groups.addAll(all);
    }

    void unfoldAll() {
        groups.clear();
    }

    /** The rows that are shown with whole sentences, however long they are. */
    ObservableSet<Integer> openRows() {
        return openRows;
    }

    void toggleRow(int row) {
        if (!openRows.remove(row)) {
            openRows.add(row);
        }
    }

    /** The rows are others; groups keep their names. */
    void forgetRows() {
        openRows.clear();
    }
}
