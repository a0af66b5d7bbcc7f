package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchField;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One way to narrow a search, with the values that occur in what was found. */
record Facet(SearchField field, List<Value> values) {

    Facet {
        values = List.copyOf(values);
    }

    /** The values that stand over a value or under it, as the district over its counties; never itself. */
    Set<String> kin(String name) {
        int at = values.stream().map(Value::name).toList().indexOf(name);
        Set<String> kin = new LinkedHashSet<>();
        int over = at < 0 ? 0 : values.get(at).depth();
        for (int i = at - 1; i >= 0 && over > 0; i--) {
            if (values.get(i).depth() < over) {
                over = values.get(i).depth();
                kin.add(values.get(i).name());
            }
        }
        for (int i = at + 1; at >= 0 && i < values.size() && values.get(i).depth() > values.get(at).depth(); i++) {
            kin.add(values.get(i).name());
        }
        return kin;
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
