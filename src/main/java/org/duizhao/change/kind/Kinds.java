package org.duizhao.change.kind;

import org.duizhao.change.pairing.Group;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of groups of measures what became of them. */
public final class Kinds {

    /** Where as few moves explain an order in two ways, those of fewer characters are taken; a million of them weigh less than one measure. */
    private static final double OF_A_CHARACTER = 1e-6;

    private final List<Measure> old;
    private final List<Measure> now;

    /** @param old and {@code now} the measures of the two versions, to which the groups point */
    public Kinds(List<Measure> old, List<Measure> now) {
        this.old = old;
        this.now = now;
    }

    /** One kind for each group, in their order. */
    public List<ChangeKind> of(List<Group> groups) {
        Sections sections = new Sections(old, now, groups);
        List<Group> linked = groups.stream().filter(Group::linked).sorted(Comparator.comparing(group -> main(group.old(), old))).toList();
        Set<Integer> stayed = LongestOrder.stayed(linked.stream().map(group -> main(group.now(), now)).toList(),
                linked.stream().map(this::weight).toList());
        Set<Group> inPlace = stayed.stream().map(linked::get).collect(Collectors.toSet());
        List<ChangeKind> kinds = new ArrayList<>();
        for (Group group : groups) {
            kinds.add(group.linked() ? ofLinked(group, inPlace.contains(group), sections)
                    : group.old().isEmpty() ? ChangeKind.ADDED : ChangeKind.DELETED);
        }
        return kinds;
    }

    /** Of several the longest says where they stand. */
    private static Integer main(List<Integer> places, List<Measure> measures) {
        return places.stream().max(Comparator.<Integer>comparingInt(i -> measures.get(i).text().length()).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    private double weight(Group group) {
        int characters = group.old().stream().mapToInt(i -> old.get(i).text().length()).sum();
        return 1 + OF_A_CHARACTER * characters;
    }

    private ChangeKind ofLinked(Group group, boolean inPlace, Sections sections) {
        if (group.now().size() > 1) {
            return ChangeKind.SPLIT;
        }
        if (group.old().size() > 1) {
            return ChangeKind.MERGED;
        }
        boolean moved = !inPlace || sections.changed(old.get(group.old().get(0)), now.get(group.now().get(0)));
        if (group.same()) {
            return moved ? ChangeKind.MOVED : ChangeKind.UNCHANGED;
        }
        return moved ? ChangeKind.MOVED_MODIFIED : ChangeKind.MODIFIED;
    }
}
