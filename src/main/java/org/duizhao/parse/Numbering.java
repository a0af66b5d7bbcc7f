package org.duizhao.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of the numbers that stand inside a paragraph are headings. A number in mid-line proves nothing by itself: it may be a
 * citation, a list or the end of a word (统一、). What proves a heading is the sequence, 一、 … 二、 … 三、, so the heaviest
 * ascending sequence is taken.
 */
final class Numbering {

    private static final int SURE = 3;
    private static final int WEAK = 1;
    private static final int GAP_COST = 2;
    private static final int WIDEST_GAP = 3;

    /** A number that may be a heading; sure where a sentence ended before it. */
    record Candidate(Marker marker, boolean sure) {
    }

    private Numbering() {
    }

    /** The heaviest ascending sequence of candidates that starts with 1 or goes on after {@code before}, in the order of the text. */
    static List<Marker> sequence(List<Candidate> candidates, int before) {
        int[] weight = new int[candidates.size()];
        int[] previous = new int[candidates.size()];
        Arrays.fill(previous, -1);
        int[] latest = new int[1000];
        Arrays.fill(latest, -1);
        int best = -1;
        for (int i = 0; i < weight.length; i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.marker().value() >= latest.length || !link(candidates, i, before, weight, previous, latest)) {
                continue;
            }
            int value = candidate.marker().value();
            if (latest[value] < 0 || weight[latest[value]] < weight[i]) {
                latest[value] = i;
            }
            best = best < 0 || weight[best] < weight[i] ? i : best;
        }
        return chain(candidates, previous, best);
    }

    private static boolean link(List<Candidate> candidates, int i, int before, int[] weight, int[] previous, int[] latest) {
        Candidate candidate = candidates.get(i);
        int value = candidate.marker().value();
        int own = candidate.sure() ? SURE : WEAK;
        weight[i] = value == 1 || value == before + 1 ? own : 0;
        for (int gap = 0; gap < (candidate.sure() ? WIDEST_GAP : 1) && value - 1 - gap > 0; gap++) {
            int from = latest[value - 1 - gap];
            int reached = from < 0 ? 0 : weight[from] + own - (gap > 0 ? GAP_COST : 0);
            if (reached > weight[i]) {
                weight[i] = reached;
                previous[i] = from;
            }
        }
        return weight[i] > 0;
    }

    private static List<Marker> chain(List<Candidate> candidates, int[] previous, int best) {
        List<Marker> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            chain.add(0, candidates.get(i).marker());
        }
        boolean alone = chain.size() == 1 && !candidates.get(best).sure();
        return alone ? List.of() : chain;
    }
}
