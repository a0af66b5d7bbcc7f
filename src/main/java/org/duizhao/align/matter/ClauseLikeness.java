package org.duizhao.align.matter;

import org.duizhao.align.pair.SparseVector;
import org.duizhao.align.pair.TermSpace;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.language.MeasureWording;

import java.util.List;
import java.util.Optional;

/** How much two clauses say the same: by their vectors, where there are any, and by the pairs of characters they share. */
public final class ClauseLikeness {

    /** What shared words count beside the cosine of the vectors; without vectors they count whole. */
    private static final double WORDS = 0.3;

    private final List<SparseVector> words;
    private final double[] mass;
    private final Optional<SentenceVectors> vectors;

    /** @param vectors of the clauses, by their ordinals */
    public ClauseLikeness(CorpusClauses clauses, Optional<SentenceVectors> vectors) {
        List<long[]> pieces = clauses.wordings().stream().map(text -> MeasureWording.pieces(text, 2)).toList();
        words = pieces.stream().map(new TermSpace(pieces)::vector).toList();
        mass = words.stream().mapToDouble(vector -> vector.dot(vector)).toArray();
        this.vectors = vectors;
    }

    /** From 0, or a little below, upward; the same either way round. */
    public double of(Clause one, Clause other) {
        double words = shared(one.ordinal(), other.ordinal());
        return vectors.map(known -> known.cosine(one.ordinal(), other.ordinal()) + WORDS * words).orElse(words);
    }

    /** The share of the weight of the pairs of characters of the one with less of them; 0 where one has none. */
    private double shared(int one, int other) {
        double less = Math.min(mass[one], mass[other]);
        return less == 0 ? 0 : words.get(one).dot(words.get(other)) / less;
    }
}
