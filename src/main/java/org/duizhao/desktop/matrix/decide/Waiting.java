package org.duizhao.desktop.matrix.decide;

import java.util.List;
import org.duizhao.decision.Anchor;

/**
 * What a person took up, and what it is for. It waits for the row, or the sentence, that it belongs to.
 *
 * @param places taken up
 * @param left   what else stands in their row, where a person put it there with them and it is to stay
 */
public record Waiting(Act act, List<Anchor> places, List<Anchor> left) {

    /** What for. */
    public enum Act {
        /** A cell is to go into another row. */
        LINK,
        /** An empty cell is to get a sentence of its notice. */
        FILL,
        /** A row is to become one with another. */
        MERGE
    }

    public Waiting {
        places = List.copyOf(places);
        left = List.copyOf(left);
    }

    /** How it begins. */
    public String words() {
        return places.get(0).wording().text();
    }
}
