package org.duizhao.encode;

import org.duizhao.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SentenceEncoderTest {

    private static final String MEETING = "县安委会每月至少召开一次全体会议，分析研判安全形势。";
    private static final String MEETING_TOO = "区安委会定期研究部署安全生产工作，每月不少于一次。";
    private static final String DRILL = "每半年组织一次消防疏散演练，提升师生自救能力。";
    private static final String DRILL_TOO = "学校要常态化开展灭火逃生实战训练。";
    private static final String SHELTER = "建设三处应急避难场所。";
    private static final List<String> ALL = List.of(MEETING, MEETING_TOO, DRILL, DRILL_TOO, SHELTER);

    @TempDir
    static Path shared;
    private static SentenceEncoder encoder;

    @TempDir
    Path caches;

    @BeforeAll
    static void open() {
        encoder = SentenceEncoder.shipped(shared);
        assumeTrue(encoder.available(), "ONNX Runtime does not load on this system");
    }

    @Test
    void sentencesThatSayTheSameLieClose() {
        SentenceVectors vectors = encoder.vectors(ALL, Progress.NONE).orElseThrow();
        double meetings = vectors.cosine(0, 1);
        double drills = vectors.cosine(2, 3);
        for (int[] apart : new int[][] {{0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {2, 4}, {3, 4}}) {
            assertTrue(vectors.cosine(apart[0], apart[1]) < Math.min(meetings, drills) - 0.1, ALL.get(apart[0]) + ALL.get(apart[1]));
        }
    }

    @Test
    void aSentenceAndItselfHaveACosineOfOne() {
        SentenceVectors vectors = encoder.vectors(List.of(MEETING, MEETING), Progress.NONE).orElseThrow();
        assertEquals(1.0, vectors.cosine(0, 1));
        assertEquals(1.0, vectors.cosine(0, 0));
    }

    @Test
    void whoIsResponsibleDoesNotMatter() {
        SentenceVectors vectors = encoder.vectors(List.of(SHELTER, "建设三处应急避难场所（县应急局、县住建局负责）。"), Progress.NONE).orElseThrow();
        assertTrue(vectors.cosine(0, 1) > 0.95, String.valueOf(vectors.cosine(0, 1)));
    }

    @Test
    void theVectorOfASentenceDependsNeitherOnItsNeighboursNorOnTheNumberOfThreads() throws Exception {
        List<String> many = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> "第" + i + "项：" + ALL.get(i % ALL.size()).repeat(i % 4 + 1)).toList());
        SentenceVectors inOne = fresh("one").vectors(many, Progress.NONE).orElseThrow();
        List<String> turned = new ArrayList<>(many);
        Collections.reverse(turned);
        SentenceVectors onEight = new ForkJoinPool(8).submit(() -> fresh("eight").vectors(turned, Progress.NONE)).get().orElseThrow();
        SentenceVectors onOne = new ForkJoinPool(1).submit(() -> fresh("single").vectors(turned, Progress.NONE)).get().orElseThrow();
        for (int i = 0; i < many.size(); i++) {
            assertArrayEquals(inOne.bytes(i), onEight.bytes(many.size() - 1 - i), many.get(i));
            assertArrayEquals(inOne.bytes(i), onOne.bytes(many.size() - 1 - i), many.get(i));
        }
    }

    @Test
    void whatWasEncodedOnceIsReadFromTheDisk() {
        SentenceVectors first = fresh("kept").vectors(ALL, Progress.NONE).orElseThrow();
        AtomicLong asked = new AtomicLong();
        SentenceVectors second = fresh("kept").vectors(ALL, (stage, done, total) -> asked.addAndGet(total)).orElseThrow();
        assertEquals(0, asked.get());
        for (int i = 0; i < ALL.size(); i++) {
            assertArrayEquals(first.bytes(i), second.bytes(i));
        }
    }

    @Test
    void itIsLoadedAgainAfterARest() {
        SentenceEncoder resting = fresh("rest");
        SentenceVectors before = resting.vectors(List.of(MEETING, DRILL), Progress.NONE).orElseThrow();
        resting.rest();
        resting.rest();
        SentenceVectors after = resting.vectors(List.of(MEETING_TOO, MEETING), Progress.NONE).orElseThrow();
        assertEquals(1.0, before.cosine(0, after, 1));
        assertTrue(before.cosine(0, after, 0) > before.cosine(1, after, 0));
    }

    @Test
    void workThatIsCancelledKeepsWhatIsDone() {
        List<String> many = IntStream.range(0, 200).mapToObj(i -> "第" + i + "条措施。").toList();
        AtomicLong done = new AtomicLong();
        assertThrows(CancellationException.class, () -> fresh("cancel").vectors(many, (stage, now, total) -> {
            assertEquals(SentenceEncoder.STAGE, stage);
            assertEquals(many.size(), total);
            done.set(now);
            if (now > 0) {
                throw new CancellationException();
            }
        }));
        fresh("cancel").vectors(many, (stage, now, total) -> assertEquals(many.size() - done.get(), total));
        assertTrue(done.get() > 0);
    }

    @Test
    void noTextsHaveNoVectors() {
        assertEquals(0, encoder.vectors(List.of(), Progress.NONE).orElseThrow().size());
        assertEquals(1, encoder.vectors(List.of(""), Progress.NONE).orElseThrow().size());
    }

    @Test
    void whereTheCacheFolderCannotBeMadeThereAreNoVectors() throws IOException {
        Path file = Files.writeString(caches.resolve("file"), "not a folder");
        SentenceEncoder nowhere = SentenceEncoder.shipped(file.resolve("caches"));
        assertFalse(nowhere.available());
        assertTrue(nowhere.vectors(ALL, Progress.NONE).isEmpty());
    }

    @Test
    void aModelThatIsNoneGivesNoVectors() throws IOException {
        SentenceEncoder broken = SentenceEncoder.of(Files.writeString(caches.resolve("broken.onnx"), "no model"), caches);
        assertTrue(broken.vectors(ALL, Progress.NONE).isEmpty());
        assertFalse(broken.available());
    }

    @Test
    void theDoNothingVariantHasNone() {
        assertFalse(VectorSource.NONE.available());
        assertTrue(VectorSource.NONE.vectors(ALL, Progress.NONE).isEmpty());
        VectorSource.NONE.rest();
    }

    @Test
    void theShippedModelIsTheOneThatItsSumNames() throws IOException {
        assertEquals(EncoderFiles.sha256(EncoderFiles.shipped().read()), EncoderFiles.shipped().id());
        Path copy = caches.resolve("copy.onnx");
        try (InputStream in = SentenceEncoder.class.getResourceAsStream("encoder.onnx")) {
            Files.copy(in, copy);
        }
        assertEquals(EncoderFiles.shipped().id(), EncoderFiles.of(copy).id());
    }

    /** With a folder of its own, so that nothing is known yet. */
    private SentenceEncoder fresh(String name) {
        return SentenceEncoder.shipped(caches.resolve(name));
    }
}
