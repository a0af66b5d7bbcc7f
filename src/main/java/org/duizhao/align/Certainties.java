package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Links;

import java.util.ArrayList;
import java.util.List;

/** Says how sure a matter is. */
final class Certainties {

    private final Links links;

    private final Settlement settlement;

    Certainties(Links links, Settlement settlement) {
        this.links = links;
        this.settlement = settlement;
    }

    private double score(int one, int other) {
        return settlement.confirms(one, other) ? 1 : links.score(one, other);
    }

    /** By the weakest link of the strongest tree of links that holds the passages of a matter of several notices together (Prim); what a person linked is sure. */
    Certainty of(Matter matter, int notices) {
        if (notices < 2) {
            return Certainty.ALONE;
        }
        List<Integer> outside = new ArrayList<>(matter.passages());
        List<Integer> inside = new ArrayList<>(List.of(outside.remove(0)));
        double weakest = 1;
        while (!outside.isEmpty()) {
            double best = -1;
            Integer next = null;
            for (Integer candidate : outside) {
                for (int member : inside) {
                    double score = score(member, candidate);
                    if (score > best) {
                        best = score;
                        next = candidate;
                    }
                }
            }
            weakest = Math.min(weakest, best);
            inside.add(next);
            outside.remove(next);
        }
        return new Certainty(weakest, weakest >= links.thresholds().sure());
    }
}
