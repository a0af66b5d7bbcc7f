package org.duizhao.parse.fold;

import org.duizhao.chinese.heading.Marker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which of the numbers that stand inside a paragraph are headings. A number in mid-line proves nothing by itself: it may be a
 * citation, a list or the end of a word (统一、). What proves a heading is the sequence, 一、 … 二、 … 三、, so the heaviest
 * ascending sequence is taken.
 */
public final class HeadingSequence {

    /** The weight of a number behind the end of a sentence: it outweighs two that stand in mid-sentence. */
    private static final int SURE = 3;
    /** The weight of a number in mid-sentence. */
    private static final int WEAK = 1;
    /** What it costs to skip numbers: a sure one behind a gap still weighs more than none. */
    private static final int GAP_COST = 2;
    /** A sure number may be the third after the last; what is further is another list. */
    private static final int WIDEST_GAP = 3;
    /** No notice counts this far. */
    private static final int MOST = 1000;

    /** A number that may be a heading; sure where a sentence ended before it. */
    record Candidate(Marker marker, boolean sure) {
    }

    private HeadingSequence() {
    }

    /**
     * The heaviest ascending sequence of candidates, in the order of the text. It starts with 1 or goes on after {@code before};
     * behind each of the {@code outer} headings it may start with 1 again.
     */
    static List<Marker> sequence(List<Candidate> candidates, int before, List<Marker> outer) {
        Links links = new Links(candidates.size());
        int heading = 0;
        int finished = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Marker marker = candidates.get(i).marker();
            boolean passed = false;
            while (heading < outer.size() && outer.get(heading).start() < marker.start()) {
                heading++;
                passed = true;
            }
            finished = passed ? links.best : finished;
            if (marker.value() < MOST) {
                links.add(i, candidates.get(i), before, heading > 0 ? finished : -1);
            }
        }
        return chain(candidates, links);
    }

    /** The candidates seen so far and the heaviest sequence that ends with each. */
    private static final class Links {

        private final int[] weight;
        private final int[] previous;
        private final int[] latest = new int[MOST];
        private int best = -1;

        private Links(int size) {
            weight = new int[size];
            previous = new int[size];
            Arrays.fill(previous, -1);
            Arrays.fill(latest, -1);
        }

        private void add(int i, Candidate candidate, int before, int finished) {
            int value = candidate.marker().value();
            int own = candidate.sure() ? SURE : WEAK;
            weight[i] = value == 1 || value == before + 1 ? own : 0;
            if (value == 1 && finished >= 0) {
                prefer(i, finished, weight[finished] + own);
            }
            for (int gap = 0; gap < (candidate.sure() ? WIDEST_GAP : 1) && value - 1 - gap > 0; gap++) {
                int from = latest[value - 1 - gap];
                if (from >= 0) {
                    prefer(i, from, weight[from] + own - (gap > 0 ? GAP_COST : 0));
                }
            }
            if (weight[i] > 0) {
                latest[value] = latest[value] < 0 || weight[latest[value]] < weight[i] ? i : latest[value];
                best = best < 0 || weight[best] < weight[i] ? i : best;
            }
        }

        private void prefer(int i, int from, int reached) {
            if (reached > weight[i]) {
                weight[i] = reached;
                previous[i] = from;
            }
        }
    }

    private static List<Marker> chain(List<Candidate> candidates, Links links) {
        List<Marker> chain = new ArrayList<>();
        for (int i = links.best; i >= 0; i = links.previous[i]) {
            chain.add(candidates.get(i).marker());
        }
        Collections.reverse(chain);
        boolean alone = chain.size() == 1 && !candidates.get(links.best).sure();
        return alone ? List.of() : chain;
    }
}
