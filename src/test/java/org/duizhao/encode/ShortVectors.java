package org.duizhao.encode;

import org.duizhao.language.MeasureWording;
import org.duizhao.progress.Progress;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Vectors made of the pairs of characters of a text alone, for benchmarks of what uses vectors: as long as those of the encoder, near for
 * texts that share words, and made at once. Products are worked out as those of the encoder's vectors are.
 */
public final class ShortVectors implements VectorSource {

    /** So many components are raised or lowered for a pair of characters. */
    private static final int TOUCHED = 16;

    private final Products products;

    public ShortVectors() {
        products = ProductSession.open();
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Optional<SentenceVectors> vectors(List<String> texts, Progress progress) {
        return Optional.of(SentenceVectors.of(texts.parallelStream().map(ShortVectors::vector).toList(), products));
    }

    private static byte[] vector(String text) {
        float[] sum = new float[SentenceVectors.WIDTH];
        for (String pair : MeasureWording.grams(text, 2)) {
            Random random = new Random(pair.hashCode());
            for (int i = 0; i < TOUCHED; i++) {
                sum[random.nextInt(sum.length)] += random.nextBoolean() ? 1 : -1;
            }
        }
        return Bytes.of(sum);
    }

    @Override
    public void rest() {
        // holds nothing
    }
}
