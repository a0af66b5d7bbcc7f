package org.duizhao.align.pair;

import org.duizhao.language.MeasureWording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The clauses of passages, and how alike they are. */
final class PassageClauses {

    /** What shared words count beside the cosine of the vectors. */
    private static final double WORDS = 0.6;

    /**
     * What is said of the clauses of two passages.
     *
     * @param words   the best cosine of bigrams
     * @param meaning the best cosine of vectors
     * @param both    the best sum of the two
     * @param there   how well the clauses of the first are found in the second, 0 to 1
     * @param back    the other way round
     */
    record Found(double words, double meaning, double both, double there, double back) {
    }

    private final int[] first;
    private final List<String> texts = new ArrayList<>();
    private final List<SparseVector> words = new ArrayList<>();

    PassageClauses(Corpus corpus) {
        first = new int[corpus.size() + 1];
        for (Passage passage : corpus.passages()) {
            first[passage.ordinal()] = texts.size();
            texts.addAll(clauses(passage.wording()));
        }
        first[corpus.size()] = texts.size();
        TermSpace space = new TermSpace(corpus.passages().stream().map(passage -> MeasureWording.pieces(passage.wording(), 2)).toList());
        texts.forEach(text -> words.add(space.vector(MeasureWording.pieces(text, 2)).unit()));
    }

    private static List<String> clauses(String wording) {
        List<Integer> beginnings = ClauseCutter.beginnings(wording);
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            clauses.add(wording.substring(beginnings.get(i), i + 1 < beginnings.size() ? beginnings.get(i + 1) : wording.length()));
        }
        return clauses;
    }

    /** The words of all clauses, in order. */
    List<String> texts() {
        return texts;
    }

    /**
     * Of a passage and each of some others.
     *
     * @param meanings of the clauses in their order; null where there are none, then all but the words is 0
     * @param room     of the caller's own thread
     */
    Found[] found(int one, int[] others, Meanings meanings, DenseVector room) {
        int[] theirs = IntStream.of(others).flatMap(other -> IntStream.range(first[other], first[other + 1])).toArray();
        int width = first[one + 1] - first[one];
        double[][] alike = new double[width][];
        double[][] meant = meanings == null ? new double[width][theirs.length]
                : meanings.cosinesOfFew(IntStream.range(first[one], first[one + 1]).toArray(), theirs);
        for (int i = 0; i < width; i++) {
            alike[i] = room.dots(words.get(first[one] + i), words, theirs);
        }
        Found[] found = new Found[others.length];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = found(one, others[i], alike, meant, at);
            at += first[others[i] + 1] - first[others[i]];
        }
        return found;
    }

    /** @param at where, in each row of the tables, the clauses of the other begin; rows are clauses of the one */
    private Found found(int one, int other, double[][] alike, double[][] meant, int at) {
        double bestWords = 0;
        double bestMeaning = 0;
        double bestBoth = 0;
        int width = first[other + 1] - first[other];
        double[] back = new double[width];
        double there = 0;
        int length = 0;
        for (int i = 0; i < alike.length; i++) {
            double best = 0;
            for (int j = 0; j < width; j++) {
                double word = alike[i][at + j];
                double meaning = Math.max(0, meant[i][at + j]);
                bestWords = Math.max(bestWords, word);
                bestMeaning = Math.max(bestMeaning, meaning);
                bestBoth = Math.max(bestBoth, meaning + WORDS * word);
                best = Math.max(best, meaning);
                back[j] = Math.max(back[j], meaning);
            }
            int letters = texts.get(first[one] + i).length();
            there += best * letters;
            length += letters;
        }
        double backSum = 0;
        int backLength = 0;
        for (int j = 0; j < width; j++) {
            int letters = texts.get(first[other] + j).length();
            backSum += back[j] * letters;
            backLength += letters;
        }
        return new Found(bestWords, bestMeaning, bestBoth, there / Math.max(1, length), backSum / Math.max(1, backLength));
    }
}
