package org.duizhao.change.pairing;

import org.duizhao.change.pairing.TextLikeness.Leaf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What was divided or drawn together: a measure without a partner joins a pair where it states the same as the one of the other version, and
 * what it has of that one is not what the partner already has.
 */
final class Parts {

    /** How surely the two must state the same. The same even chances as for a pair. */
    private static final double SURE = 0.5;
    /** Of a measure that is this surely a part, so much must stand in the other and not in the partner: not what both only introduce alike. */
    private static final double LEAST_OF_ITS_OWN = 0.15;
    /** A measure of which so much stands in the other and not in the partner, and that stands near the partner, was cut off. A judgement. */
    private static final double CUT_OFF = 0.6;
    /** A motto that is quoted in a long sentence was not cut off from it: a part is at least so long, as a part of the other. A judgement. */
    private static final double LEAST_LENGTH = 0.1;
    /** So many measures away a part that was cut off may stand: others may have come between. A judgement. */
    private static final int NEAR = 2;

    private final TextLikeness likeness;
    private final MeasureGroups grouping;

    Parts(TextLikeness likeness, MeasureGroups grouping) {
        this.likeness = likeness;
        this.grouping = grouping;
    }

    /** @param hub the measure of the other version */
    private record Part(int leaf, boolean leafIsOld, int hub, double sure) {

        private static final Comparator<Part> BEST_FIRST = Comparator.comparingDouble(Part::sure).reversed()
                .thenComparing(Part::leafIsOld).thenComparing(Part::leaf).thenComparing(Part::hub);
    }

    /** @param sure by {@link Evidence#key} */
    void join(Map<Long, Double> sure, MeasurePartners partners) {
        List<Part> parts = new ArrayList<>();
        sure.forEach((key, chance) -> {
            int old = Evidence.oldOf(key);
            int now = Evidence.nowOf(key);
            if (chance >= SURE && partners.allowed(old, now) && grouping.alone(old, true) != grouping.alone(now, false)) {
                parts.add(grouping.alone(old, true) ? new Part(old, true, now, chance) : new Part(now, false, old, chance));
            }
        });
        partners.freeOld().forEach(leaf -> addCutOff(parts, leaf, true, partners));
        partners.freeNow().forEach(leaf -> addCutOff(parts, leaf, false, partners));
        parts.sort(Part.BEST_FIRST);
        for (Part part : parts) {
            if (grouping.alone(part.leaf, part.leafIsOld) && ownPart(part) >= LEAST_OF_ITS_OWN) {
                grouping.add(part.leaf, part.leafIsOld, part.hub, part.sure);
            }
        }
    }

    /** What stands beside a measure and was cut off from the partner of that. */
    private void addCutOff(List<Part> parts, int leaf, boolean leafIsOld, MeasurePartners partners) {
        for (int beside = leaf - NEAR; beside <= leaf + NEAR; beside++) {
            int hub = leafIsOld ? partners.ofOld(beside) : partners.ofNow(beside);
            if (hub != MeasurePartners.NONE && partners.allowed(leafIsOld ? leaf : hub, leafIsOld ? hub : leaf)) {
                Part part = new Part(leaf, leafIsOld, hub, 0);
                double own = ownPart(part);
                double length = leafIsOld ? likeness.lengthRatio(leaf, hub) : likeness.lengthRatio(hub, leaf);
                if (own >= CUT_OFF && length >= LEAST_LENGTH) {
                    parts.add(new Part(leaf, leafIsOld, hub, own));
                }
            }
        }
    }

    /** What of the leaf stands in the hub and not in its partner; -1 where the hub takes no more. */
    private double ownPart(Part part) {
        int partner = grouping.partnerOf(part.hub, !part.leafIsOld);
        return partner == MeasurePartners.NONE ? -1 : likeness.newInHub(new Leaf(part.leaf, part.hub, partner, part.leafIsOld));
    }
}
