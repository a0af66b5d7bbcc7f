package org.duizhao.notice.metadata;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which places are named: by their codes, as GB/T 2260 has them, a superior place before those that lie in it; then
 * places without a code, by the names of their superiors and their own, those that lie in a place before what lies beside it.
 */
public final class PlaceOrder implements Comparator<Jurisdiction> {

    private static final Comparator<Jurisdiction> ORDER = Comparator
            .comparing(Jurisdiction::code, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Jurisdiction::above, PlaceOrder::bySuperiors)
            .thenComparing(Jurisdiction::name);

    @Override
    public int compare(Jurisdiction one, Jurisdiction other) {
        return ORDER.compare(one, other);
    }

    private static int bySuperiors(List<String> one, List<String> other) {
        for (int depth = 0; depth < Math.min(one.size(), other.size()); depth++) {
            int order = one.get(depth).compareTo(other.get(depth));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.size(), one.size());
    }
}
