package org.duizhao.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a candidate stands among the candidates of its notice for one passage. */
final class Standing {

    private final Corpus corpus;
    private final Candidates candidates;

    Standing(Corpus corpus, Candidates candidates) {
        this.corpus = corpus;
        this.candidates = candidates;
    }

    /** 1 for the best candidate of its notice, 1/2 for the second … */
    double rank(int of, int candidate) {
        int column = corpus.passage(candidate).column();
        int better = 0;
        for (Neighbour neighbour : candidates.neighbours(of)) {
            if (neighbour.ordinal() == candidate) {
                break;
            }
            if (corpus.passage(neighbour.ordinal()).column() == column) {
                better++;
            }
        }
        return 1.0 / (1 + better);
    }

    /** Its likeness as a share of the best candidate's of its notice. */
    double share(int of, int candidate) {
        int column = corpus.passage(candidate).column();
        double best = 0;
        double own = 0;
        for (Neighbour neighbour : candidates.neighbours(of)) {
            if (corpus.passage(neighbour.ordinal()).column() == column) {
                best = Math.max(best, neighbour.likeness());
                own = neighbour.ordinal() == candidate ? neighbour.likeness() : own;
            }
        }
        return best == 0 ? 0 : own / best;
    }

    /** The cosine of the two lists of likenesses to all other measures. */
    double secondOrder(int one, int other) {
        Map<Integer, Double> profile = profile(other);
        double product = 0;
        double square = 0;
        List<Neighbour> own = candidates.neighbours(one);
        for (Neighbour neighbour : own) {
            double value = StrictMath.pow(neighbour.likeness(), 1.5);
            product += value * profile.getOrDefault(neighbour.ordinal(), 0.0);
            square += value * value;
        }
        double self = profile.getOrDefault(one, 0.0);
        double otherSquare = 1;
        for (Neighbour neighbour : candidates.neighbours(other)) {
            double value = StrictMath.pow(neighbour.likeness(), 1.5);
            otherSquare += value * value;
        }
        return (product + self) / Math.sqrt((1 + square) * otherSquare);
    }

    private Map<Integer, Double> profile(int ordinal) {
        Map<Integer, Double> profile = new HashMap<>();
        candidates.neighbours(ordinal).forEach(n -> profile.put(n.ordinal(), StrictMath.pow(n.likeness(), 1.5)));
        profile.put(ordinal, 1.0);
        return profile;
    }

    /** Over the measures of third notices: the largest of the smaller of the two likenesses; 0 where no measure is like both. */
    double bridge(int one, int other) {
        Map<Integer, Double> likenesses = new HashMap<>();
        candidates.neighbours(one).forEach(n -> likenesses.put(n.ordinal(), n.likeness()));
        double best = 0;
        for (Neighbour neighbour : candidates.neighbours(other)) {
            int third = corpus.passage(neighbour.ordinal()).column();
            if (third != corpus.passage(one).column() && third != corpus.passage(other).column()) {
                best = Math.max(best, Math.min(neighbour.likeness(), likenesses.getOrDefault(neighbour.ordinal(), 0.0)));
            }
        }
        return best;
    }
}
