package org.duizhao.encode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class VectorCacheTest {

    @TempDir
    Path caches;

    @Test
    void whatWasWrittenIsReadByTheNextProgram() {
        Map<String, byte[]> vectors = vectors(0, 500);
        new VectorCache(caches, "model").write(vectors);
        assertSame(vectors, new VectorCache(caches, "model").read(List.copyOf(vectors.keySet())));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        new VectorCache(caches, "model").write(vectors(0, 3));
        assertEquals(List.of("text 2"), List.copyOf(new VectorCache(caches, "model").read(List.of("text 7", "text 2")).keySet()));
        assertTrue(new VectorCache(caches.resolve("nowhere"), "model").read(List.of("text 2")).isEmpty());
    }

    @Test
    void anotherModelHasOtherVectors() {
        new VectorCache(caches, "one").write(vectors(0, 3));
        assertTrue(new VectorCache(caches, "other").read(List.of("text 0", "text 1", "text 2")).isEmpty());
    }

    @Test
    void aDamagedVectorIsNotReadAndIsMadeAnew() throws IOException {
        VectorCache cache = new VectorCache(caches, "model");
        Map<String, byte[]> vectors = vectors(0, 200);
        cache.write(vectors);
        flipBits();
        Map<String, byte[]> known = cache.read(List.copyOf(vectors.keySet()));
        assertTrue(known.size() < vectors.size());
        known.forEach((text, vector) -> assertArrayEquals(vectors.get(text), vector));
        cache.write(vectors);
        assertSame(vectors, cache.read(List.copyOf(vectors.keySet())));
    }

    @Test
    void aForeignFileIsWrittenOver() throws IOException {
        VectorCache cache = new VectorCache(caches, "model");
        Map<String, byte[]> vectors = vectors(0, 50);
        byte[] foreign = new byte[3_000_000];
        new Random(5).nextBytes(foreign);
        Files.write(file(), foreign);
        assertTrue(cache.read(List.copyOf(vectors.keySet())).isEmpty());
        cache.write(vectors);
        assertSame(vectors, cache.read(List.copyOf(vectors.keySet())));
    }

    @Test
    void aFileThatWasCutOffLosesOnlyWhatStoodBeyond() throws IOException {
        VectorCache cache = new VectorCache(caches, "model");
        Map<String, byte[]> vectors = vectors(0, 200);
        cache.write(vectors);
        try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
            cut.setLength(cut.length() / 2 + 100);
        }
        Map<String, byte[]> known = cache.read(List.copyOf(vectors.keySet()));
        assertTrue(known.size() > 50 && known.size() < 150, known.size() + " of 200");
        known.forEach((text, vector) -> assertArrayEquals(vectors.get(text), vector));
    }

    @Test
    void twoProgramsMayWriteAtOnce() {
        Map<String, byte[]> some = vectors(0, 1500);
        Map<String, byte[]> others = vectors(1000, 2500);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> new VectorCache(caches, "model").write(some));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> new VectorCache(caches, "model").write(others));
        CompletableFuture.allOf(one, other).join();
        Map<String, byte[]> all = new LinkedHashMap<>(some);
        all.putAll(others);
        Map<String, byte[]> known = new VectorCache(caches, "model").read(List.copyOf(all.keySet()));
        assertTrue(known.size() > 2400, "a place that both take at the same moment may lose one: " + known.size());
        known.forEach((text, vector) -> assertArrayEquals(all.get(text), vector));
    }

    @Test
    void theFileIsBounded() throws IOException {
        VectorCache cache = new VectorCache(caches, "model");
        try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
            huge.setLength(2 * VectorCache.LARGEST);
        }
        cache.write(vectors(0, 3000));
        assertTrue(Files.size(file()) <= VectorCache.LARGEST);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Files.createDirectory(file());
        VectorCache cache = new VectorCache(caches, "model");
        cache.write(vectors(0, 3));
        assertTrue(cache.read(List.of("text 0")).isEmpty());
    }

    private Path file() {
        return caches.resolve("vectors-1.bin");
    }

    /** One bit in every 1,000 bytes. */
    private void flipBits() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = 100; at < file.length(); at += 1000) {
                file.seek(at);
                int before = file.read();
                file.seek(at);
                file.write(before ^ 1);
            }
        }
    }

    private static Map<String, byte[]> vectors(int from, int to) {
        Map<String, byte[]> vectors = new LinkedHashMap<>();
        IntStream.range(from, to).forEach(i -> {
            byte[] vector = new byte[SentenceVectors.WIDTH];
            new Random(i).nextBytes(vector);
            vectors.put("text " + i, vector);
        });
        return vectors;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((text, vector) -> assertArrayEquals(vector, actual.get(text)));
    }
}
