package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds, among some passages, those of each other notice whose vectors are nearest. */
final class NearestOfSome implements Nearest {

    /** Passages that one core compares together. By judgement: their table stays small. */
    private static final int ROWS_PER_TASK = 128;

    private final Corpus corpus;
    private final Similarity similarity;
    private final int perNotice;
    private final int[] columns;

    NearestOfSome(Corpus corpus, Similarity similarity, int perNotice) {
        this.corpus = corpus;
        this.similarity = similarity;
        this.perNotice = perNotice;
        columns = corpus.passages().stream().mapToInt(Passage::column).toArray();
    }

    @Override
    public long[] of(int from, int to) {
        return of(IntStream.range(from, to).toArray(), IntStream.range(0, corpus.size()).toArray());
    }

    /** Of some passages the nearest few of each other notice among others, which are in order. */
    long[] of(int[] ones, int[] others) {
        return IntStream.range(0, (ones.length + ROWS_PER_TASK - 1) / ROWS_PER_TASK).boxed().flatMapToLong(block -> {
            int[] rows = Arrays.copyOfRange(ones, block * ROWS_PER_TASK, Math.min(ones.length, (block + 1) * ROWS_PER_TASK));
            double[][] cosines = similarity.cosines(rows, others);
            return IntStream.range(0, rows.length).boxed().flatMapToLong(row -> Arrays.stream(best(rows[row], cosines[row], others)));
        }).toArray();
    }

    private long[] best(int one, double[] cosines, int[] others) {
        int notices = corpus.columns().size();
        double[][] best = new double[notices][perNotice];
        int[][] ordinals = new int[notices][perNotice];
        int[] found = new int[notices];
        for (int i = 0; i < others.length; i++) {
            int column = columns[others[i]];
            if (column != columns[one]) {
                found[column] = insert(best[column], ordinals[column], found[column], cosines[i], others[i]);
            }
        }
        return IntStream.range(0, notices).boxed().flatMapToLong(column ->
                Arrays.stream(ordinals[column], 0, found[column]).mapToLong(other -> Pairs.packed(one, other))).toArray();
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
