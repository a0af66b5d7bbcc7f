package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.List;

/** Finds the passages of each other notice whose vectors are nearest. */
final class Nearest {

    private final Corpus corpus;
    private final Similarity similarity;
    private final int perNotice;

    Nearest(Corpus corpus, Similarity similarity, int perNotice) {
        this.corpus = corpus;
        this.similarity = similarity;
        this.perNotice = perNotice;
    }

    /** The nearest few of each other notice; of equally near ones the first. */
    List<Pair> of(Passage passage) {
        double[] best = new double[perNotice];
        int[] ordinals = new int[perNotice];
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        while (from < corpus.size()) {
            int column = corpus.passage(from).column();
            int to = from + corpus.sizes().get(column);
            if (column != passage.column()) {
                int found = 0;
                for (int other = from; other < to; other++) {
                    found = insert(best, ordinals, found, similarity.cosine(passage.ordinal(), other), other);
                }
                for (int i = 0; i < found; i++) {
                    pairs.add(Pair.of(passage.ordinal(), ordinals[i]));
                }
            }
            from = to;
        }
        return pairs;
    }

    private static int insert(double[] best, int[] ordinals, int found, double value, int ordinal) {
        int at = found;
        while (at > 0 && best[at - 1] < value) {
            at--;
        }
        if (at == best.length) {
            return found;
        }
        int kept = Math.min(found, best.length - 1);
        System.arraycopy(best, at, best, at + 1, kept - at);
        System.arraycopy(ordinals, at, ordinals, at + 1, kept - at);
        best[at] = value;
        ordinals[at] = ordinal;
        return kept + 1;
    }
}
