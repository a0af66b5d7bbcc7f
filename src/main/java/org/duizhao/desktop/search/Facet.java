package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchField;

import java.util.List;

/** One way to narrow a search, with the values that occur in what was found. */
record Facet(SearchField field, List<Value> values) {

    Facet {
        values = List.copyOf(values);
    }

    /**
     * A value that can be clicked.
     *
     * @param name   as typed after the field's name
     * @param depth  0, or how many superior places stand over it
     * @param count  how many measures
     * @param chosen true where the search is narrowed to it
     */
    record Value(String name, int depth, int count, boolean chosen) {
    }
}
