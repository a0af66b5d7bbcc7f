package org.duizhao.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision of which a place is not found any more.
 *
 * @param rank    of the place among those of the decision
 * @param nearest where the notice, or its newer version, could state that now: all its sentences, the most alike first
 */
public record Orphan(Decision decision, int rank, List<Anchor> nearest) {

    public Orphan {
        nearest = List.copyOf(nearest);
    }

    /** As it was. */
    public Anchor place() {
        return decision.places().get(rank);
    }

    /** The decision of a sentence that a person found for it. */
    public Decision relinked(Anchor sentence, Stamp by) {
        List<Anchor> places = new ArrayList<>(decision.places());
        places.set(rank, sentence);
        return decision.at(places).by(by);
    }
}
