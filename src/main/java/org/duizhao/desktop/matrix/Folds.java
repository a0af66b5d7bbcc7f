package org.duizhao.desktop.matrix;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a person folded away and opened: whole groups of rows, and the long cells of single rows. */
final class Folds {

    private final Set<String> groups = new HashSet<>();
    private final Set<Integer> openRows = new HashSet<>();

    /** The names of the groups that are folded. */
    Set<String> groups() {
        return groups;
    }

    void toggleGroup(String group) {
        if (!groups.remove(group)) {
            groups.add(group);
        }
    }

    void foldAll(Collection<String> all) {
        groups.addAll(all);
    }

    void unfoldAll() {
        groups.clear();
    }

    /** True where the long cells of a row are shown in full. */
    boolean open(int row) {
        return openRows.contains(row);
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
