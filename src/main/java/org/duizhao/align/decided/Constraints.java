package org.duizhao.align.decided;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which clauses must stand together and which must not meet. It is told what was decided last first: what contradicts that, directly or by what follows, is
 * not held. Not thread-safe.
 */
final class Constraints {

    /** That two clauses may not meet; the first is the one that goes. */
    record Bar(int one, int other) {
    }

    /** By each clause of a set of several, that set. */
    private final Map<Integer, SortedSet<Integer>> sets = new TreeMap<>();
    /** By each clause, those that it may not meet. */
    private final Map<Integer, Set<Integer>> barred = new HashMap<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Set<Integer> goers = new HashSet<>();
    private final Set<Integer> hosts = new HashSet<>();

    /** That the one goes where the other is. False where that contradicts what is held, and is not held. */
    boolean joined(ClausePart one, ClausePart other) {
        boolean held = together(one, other);
        if (held) {
            goers.addAll(one.clauses());
            hosts.addAll(other.clauses());
        }
        return held;
    }

    /** Those of a set where the others go: what went nowhere itself; all where none is such. */
    SortedSet<Integer> home(SortedSet<Integer> set) {
        SortedSet<Integer> staying = new TreeSet<>(set);
        staying.removeIf(clause -> goers.contains(clause) || !hosts.contains(clause));
        return staying.isEmpty() ? set : staying;
    }

    private boolean together(ClausePart one, ClausePart other) {
        SortedSet<Integer> all = new TreeSet<>();
        one.clauses().forEach(clause -> all.addAll(with(clause)));
        other.clauses().forEach(clause -> all.addAll(with(clause)));
        if (all.stream().anyMatch(clause -> barred.getOrDefault(clause, Set.of()).stream().anyMatch(all::contains))) {
            return false;
        }
        all.forEach(clause -> sets.put(clause, all));
        return true;
    }

    /** False where that contradicts what is held, and is not held. What goes goes as one, where that may be. */
    boolean apart(ClausePart one, ClausePart other) {
        if (one.clauses().stream().anyMatch(clause -> other.clauses().stream().anyMatch(with(clause)::contains))) {
            return false;
        }
        together(one, one);
        for (int clause : one.clauses()) {
            for (int partner : other.clauses()) {
                bars.add(new Bar(clause, partner));
                barred.computeIfAbsent(clause, key -> new HashSet<>()).add(partner);
                barred.computeIfAbsent(partner, key -> new HashSet<>()).add(clause);
            }
        }
        return true;
    }

    /** All clauses that must stand with this one, itself among them. */
    SortedSet<Integer> with(int clause) {
        return sets.getOrDefault(clause, new TreeSet<>(Set.of(clause)));
    }

    /** The sets of several clauses that must stand together, by their first. */
    List<SortedSet<Integer>> sets() {
        return sets.entrySet().stream().filter(entry -> entry.getValue().first().equals(entry.getKey())).map(Map.Entry::getValue).toList();
    }

    /** What may not meet, that which was decided first before the rest. */
    List<Bar> bars() {
        List<Bar> inOrder = new ArrayList<>(bars);
        Collections.reverse(inOrder);
        return inOrder;
    }
}
