package org.duizhao.change.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups in the making: every measure of both versions is in one, at first alone or with its partner. Not thread-safe. */
final class MeasureGroups {

    private final Draft[] ofOld;
    private final Draft[] ofNow;

    /** A group that may still grow. */
    private static final class Draft {
        private final Set<Integer> old = new TreeSet<>();
        private final Set<Integer> now = new TreeSet<>();
        private double sure = 1;
        private boolean same;

        private boolean alone() {
            return old.isEmpty() || now.isEmpty();
        }
    }

    /** @param sure how surely a new measure belongs to its partner, by the new one; the same words are missing and quite sure */
    MeasureGroups(Wordings wordings, MeasurePartners partners, Map<Integer, Double> sure) {
        ofOld = new Draft[partners.oldSize()];
        ofNow = new Draft[partners.nowSize()];
        for (int i = 0; i < ofOld.length; i++) {
            ofOld[i] = new Draft();
            ofOld[i].old.add(i);
        }
        for (int j = 0; j < ofNow.length; j++) {
            int i = partners.ofNow(j);
            ofNow[j] = i == MeasurePartners.NONE ? new Draft() : ofOld[i];
            ofNow[j].now.add(j);
            ofNow[j].sure = sure.getOrDefault(j, 1.0);
            ofNow[j].same = i != MeasurePartners.NONE && wordings.old().get(i).equals(wordings.now().get(j));
        }
    }

    boolean alone(int measure, boolean isOld) {
        return draft(measure, isOld).alone();
    }

    /** Whether a person may put another measure beside the partners of this one. */
    boolean takesMore(int hub, boolean hubIsOld) {
        Draft group = draft(hub, hubIsOld);
        return (hubIsOld ? group.old : group.now).size() == 1;
    }

    /** The partner of the hub that a measure alone may stand beside; {@link MeasurePartners#NONE} where the hub's group can take no more. */
    int partnerOf(int hub, boolean hubIsOld) {
        Draft group = draft(hub, hubIsOld);
        Set<Integer> own = hubIsOld ? group.old : group.now;
        Set<Integer> partners = hubIsOld ? group.now : group.old;
        return group.alone() || group.same || own.size() > 1 ? MeasurePartners.NONE : Collections.min(partners);
    }

    /** Puts a measure that is alone beside the partners of a measure of the other version. */
    void add(int leaf, boolean leafIsOld, int hub, double sure) {
        Draft group = draft(hub, !leafIsOld);
        (leafIsOld ? group.old : group.now).add(leaf);
        group.sure = Math.min(group.sure, sure);
        group.same = false;
        (leafIsOld ? ofOld : ofNow)[leaf] = group;
    }

    private Draft draft(int measure, boolean isOld) {
        return (isOld ? ofOld : ofNow)[measure];
    }

    /** In the order of the new notice; what is gone stands behind what it stood behind in the old one. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Set<Draft> done = Collections.newSetFromMap(new IdentityHashMap<>());
        int gone = 0;
        while (gone < ofOld.length && ofOld[gone].alone()) {
            add(groups, ofOld[gone++], done);
        }
        for (Draft draft : ofNow) {
            if (done.contains(draft)) {
                continue;
            }
            add(groups, draft, done);
            for (int before : draft.old) {
                for (int i = before + 1; i < ofOld.length && ofOld[i].alone(); i++) {
                    add(groups, ofOld[i], done);
                }
            }
        }
        return groups;
    }

    private static void add(List<Group> groups, Draft draft, Set<Draft> done) {
        if (done.add(draft)) {
            groups.add(new Group(List.copyOf(draft.old), List.copyOf(draft.now), draft.sure, draft.same));
        }
    }
}
