package org.duizhao.align.pair;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class TermSpaceTest {

    private static final double NEARLY = 1e-12;

    /** Terms 1 and 2 in two texts of three, 3 and 4 in one. */
    private final TermSpace space = new TermSpace(List.of(new long[] {1, 2, 1}, new long[] {2, 1, 3}, new long[] {4}));
    private final double common = Math.log(1 + 3 / 2.0);
    private final double rare = Math.log(1 + 3);

    @Test
    void rareTermsWeighMoreAndEachCountsOnce() {
        assertEquals(common * common + rare * rare, square(space.vector(new long[] {3, 1, 3, 1})), NEARLY);
    }

    @Test
    void termsOfNoTextAreLeftOut() {
        assertEquals(0, square(space.vector(new long[] {7, 8})));
    }

    @Test
    void ofATermThatComesTwiceTheGreatestWeightCounts() {
        assertEquals(rare * rare / 4, square(space.vector(new long[] {3, 9, 3}, new double[] {0.25, 1, 0.5})), NEARLY);
    }

    /** What the vectors give is what sets of terms give. */
    @Property(tries = 100)
    void theProductOfTwoTextsIsTheWeightOfTheTermsInCommon(
            @ForAll @Size(min = 1, max = 8) List<@Size(max = 12) List<@LongRange(max = 9) Long>> texts) {
        List<long[]> terms = texts.stream().map(text -> text.stream().mapToLong(Long::longValue).toArray()).toList();
        Map<Long, Integer> holders = new HashMap<>();
        texts.forEach(text -> new HashSet<>(text).forEach(term -> holders.merge(term, 1, Integer::sum)));
        List<SparseVector> vectors = terms.stream().map(new TermSpace(terms)::vector).toList();
        InvertedVectors inverted = new InvertedVectors(vectors);
        for (int one = 0; one < vectors.size(); one++) {
            double[] expected = new double[vectors.size()];
            for (int other = 0; other < vectors.size(); other++) {
                Set<Long> both = new HashSet<>(texts.get(one));
                both.retainAll(texts.get(other));
                expected[other] = both.stream().mapToDouble(term -> Math.pow(Math.log(1 + (double) texts.size() / holders.get(term)), 2)).sum();
                assertEquals(expected[other], vectors.get(one).dot(vectors.get(other)), NEARLY);
            }
            assertArrayEquals(expected, inverted.dots(vectors.get(one)), NEARLY);
        }
    }

    private static double square(SparseVector vector) {
        return vector.dot(vector);
    }
}
