package org.duizhao.change.kind;

import org.duizhao.change.pairing.Group;
import org.duizhao.change.pairing.TitleLikeness;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds which heading of the new notice is which of the old: those whose measures went together (of these first the one of the same title), then
 * the same title at the same level, then titles that are alike.
 */
public final class HeadingChanges {

    private final List<Heading> old;
    private final List<Heading> now;
    /** New places by old ones. */
    private final TreeMap<Integer, Integer> pairs = new TreeMap<>();

    private HeadingChanges(List<Heading> old, List<Heading> now) {
        this.old = old;
        this.now = now;
    }

    /**
     * What became of the headings, in the order of the new notice, and then those that are gone.
     *
     * @param before the measures of the old notice, to which the groups point
     * @param after  those of the new one
     */
    public static List<HeadingChange> of(List<Heading> old, List<Heading> now, List<Measure> before, List<Measure> after, List<Group> groups) {
        HeadingChanges changes = new HeadingChanges(old, now);
        Sections sections = new Sections(before, after, groups);
        for (int i = 0; i < old.size(); i++) {
            changes.join(i, sections.newOf(old.get(i)).map(now::indexOf).filter(j -> j >= 0));
        }
        for (int i = 0; i < old.size(); i++) {
            changes.join(i, changes.best(i, 1));
        }
        for (int i = 0; i < old.size(); i++) {
            changes.join(i, changes.best(i, TitleLikeness.ALIKE));
        }
        return changes.all();
    }

    private void join(int i, Optional<Integer> found) {
        found.filter(j -> !pairs.containsKey(i) && !pairs.containsValue(j)).ifPresent(j -> pairs.put(i, j));
    }

    /** The free new heading of the same level whose title is most alike, if it is alike enough. */
    private Optional<Integer> best(int i, double least) {
        Comparator<Integer> byLikeness = Comparator.comparingDouble(j -> likeness(old.get(i), now.get(j)));
        return IntStream.range(0, now.size()).boxed()
                .filter(j -> !pairs.containsValue(j) && now.get(j).level() == old.get(i).level() && likeness(old.get(i), now.get(j)) >= least)
                .max(byLikeness.thenComparing(Comparator.reverseOrder()));
    }

    private static double likeness(Heading one, Heading other) {
        return TitleLikeness.of(one.title(), other.title());
    }

    private List<HeadingChange> all() {
        Set<Integer> stayed = LongestOrder.stayed(List.copyOf(pairs.values()), Collections.nCopies(pairs.size(), 1.0));
        List<Integer> linked = List.copyOf(pairs.keySet());
        TreeMap<Integer, HeadingChange> byNow = new TreeMap<>();
        for (int k = 0; k < linked.size(); k++) {
            int j = pairs.get(linked.get(k));
            byNow.put(j, new HeadingChange(old.get(linked.get(k)), now.get(j), !stayed.contains(k)));
        }
        List<HeadingChange> all = new ArrayList<>();
        for (int j = 0; j < now.size(); j++) {
            all.add(byNow.getOrDefault(j, new HeadingChange(null, now.get(j), false)));
        }
        for (int i = 0; i < old.size(); i++) {
            if (!pairs.containsKey(i)) {
                all.add(new HeadingChange(old.get(i), null, false));
            }
        }
        return all;
    }
}
