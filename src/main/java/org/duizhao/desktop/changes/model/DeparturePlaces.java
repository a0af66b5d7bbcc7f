package org.duizhao.desktop.changes.model;

import org.duizhao.change.Change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where moved measures stood: behind what they stood behind in the old notice, as far as that has stayed in its place. */
final class DeparturePlaces {

    private final List<Change> first = new ArrayList<>();
    private final Map<Change, List<Change>> after = new IdentityHashMap<>();

    DeparturePlaces(List<Change> changes) {
        List<Change> inOldOrder = changes.stream().filter(change -> !change.old().isEmpty())
                .sorted(Comparator.comparingInt(DeparturePlaces::place)).toList();
        List<Change> here = first;
        for (Change change : inOldOrder) {
            if (change.kind().isMoved()) {
                here.add(change);
            } else {
                here = after.computeIfAbsent(change, none -> new ArrayList<>());
            }
        }
    }

    private static int place(Change change) {
        return change.old().get(0).source().stream().mapToInt(range -> range.start()).min().orElse(0);
    }

    /** Those that stood before all that has stayed. */
    List<Change> first() {
        return first;
    }

    /** Those that stood behind a change. */
    List<Change> after(Change stayed) {
        return after.getOrDefault(stayed, List.of());
    }
}
