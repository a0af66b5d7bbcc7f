package org.duizhao.desktop.matrix.model;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.RowGroup;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a person folded away and opened: groups of rows, and single rows with all that their sentences say. */
final class Folds {

    /** What six lines of the narrowest column hold. */
    private static final int SURELY_IN_SIGHT = 60;

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

    /** Opens the row that a person is led to where the clause might begin below what its cell shows. */
    void openFor(Lead lead, Matrix matrix) {
        int before = matrix.cell(lead.row(), lead.noticeId()).stream().flatMap(cell -> cell.measures().stream()
                        .takeWhile(measure -> !measure.equals(lead.measure())).flatMap(measure -> cell.words(measure).stream()))
                .mapToInt(String::length).sum();
        if (before + lead.place().start() > SURELY_IN_SIGHT) {
            openRows.add(lead.row());
        }
    }

    /** The rows are others; groups keep their names. */
    void forgetRows() {
        openRows.clear();
    }
}
