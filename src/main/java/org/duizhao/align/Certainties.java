package org.duizhao.align;

import org.duizhao.align.decided.Hand;
import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Links;

import java.util.ArrayList;
import java.util.List;

/** Says how sure a matter is. */
final class Certainties {

    private final Links found;
    private final Links links;
    private final Settlement settlement;

    /** @param found the links by what was found alone; {@code links} as learned from what was decided */
    Certainties(Links found, Links links, Settlement settlement) {
        this.found = found;
        this.links = links;
        this.settlement = settlement;
    }

    /**
     * How sure a matter is by what was found alone, and with what a person decided. Rows stand in the order of the first, so that none goes
     * elsewhere under the hands of a person who settles one after the other.
     */
    record Two(Certainty found, Certainty decided, List<Weak> weak) {

        /** Where no link is weak. */
        Two(Certainty found, Certainty decided) {
            this(found, decided, List.of());
        }
    }

    /** A link that is needed and not sure, between two passages; the first is in the matter by it. */
    record Weak(int joining, int partner, double score) {
    }

    /** @param hand what a person decided of the matter */
    Two of(Matter matter, int notices, Hand hand) {
        List<Weak> weak = new ArrayList<>();
        Certainty alone = of(matter, notices, found::score, weak);
        if (hand.linked().isEmpty() && links == found) {
            return new Two(alone, alone.by(hand), weak);
        }
        List<Weak> left = new ArrayList<>();
        Certainty linked = of(matter, notices, (one, other) -> settlement.confirms(one, other) ? 1 : links.score(one, other), left);
        return new Two(alone, linked.by(hand), left);
    }

    /** How surely two passages state the same, 0 to 1. */
    private interface Scores {
        double of(int one, int other);
    }

    /** By the weakest link of the strongest tree of links that holds the passages of a matter of several notices together (Prim). @param weak takes those that are not sure */
    private Certainty of(Matter matter, int notices, Scores scores, List<Weak> weak) {
        if (notices < 2) {
            return Certainty.ALONE;
        }
        List<Integer> outside = new ArrayList<>(matter.passages());
        List<Integer> inside = new ArrayList<>(List.of(outside.remove(0)));
        double weakest = 1;
        while (!outside.isEmpty()) {
            double best = -1;
            int partner = inside.get(0);
            Integer next = null;
            for (Integer candidate : outside) {
                for (int member : inside) {
                    double score = scores.of(member, candidate);
                    if (score > best) {
                        best = score;
                        next = candidate;
                        partner = member;
                    }
                }
            }
            weakest = Math.min(weakest, best);
            if (best < links.thresholds().sure()) {
                weak.add(new Weak(next, partner, best));
            }
            inside.add(next);
            outside.remove(next);
        }
        return new Certainty(weakest, weakest >= links.thresholds().sure());
    }
}
