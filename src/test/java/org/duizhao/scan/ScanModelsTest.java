package org.duizhao.scan;

import org.duizhao.bench.scan.Differences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ScanModelsTest {

    /** Of the 130 characters: the brackets of the document number, ＋ and 十, commas that are half as wide. */
    private static final int MOST_WRONG = 6;

    @TempDir
    static Path caches;
    private static ScanModels models;

    @BeforeAll
    static void open() {
        models = new ScanModels(caches);
        assumeTrue(models.available(), "ONNX Runtime does not load on this system");
    }

    @Test
    void aTurnedAndStampedPageIsReadLineByLineFromTheTop() throws Exception {
        List<ScannedLine> lines = models.lines(ScannedNotice::picture);
        assertEquals(ScannedNotice.LINES.size(), lines.size());
        List<String> edits = Differences.of(String.join("", ScannedNotice.LINES), text(lines));
        assertTrue(edits.size() <= MOST_WRONG, edits::toString);
        assertTrue(text(lines).contains("按原分工抓好落实"), "the words under the stamp");
    }

    @Test
    void theSamePictureGivesTheSameCharactersAlsoAfterARest() throws Exception {
        List<ScannedLine> before = models.lines(ScannedNotice::picture);
        models.rest();
        assertEquals(before, models.lines(ScannedNotice::picture));
    }

    @Test
    void anEmptyPictureHasNoLines() throws Exception {
        BufferedImage white = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().fillRect(0, 0, 800, 1000);
        assertEquals(List.of(), models.lines(() -> white));
        assertEquals(List.of(), models.lines(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void eachLineIsASignOfWork() throws Exception {
        long before = models.steps();
        models.lines(ScannedNotice::picture);
        assertEquals(before + ScannedNotice.LINES.size(), models.steps());
    }

    @Test
    void whoIsInterruptedGetsNoLinesAndKeepsTheFlag() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> models.lines(ScannedNotice::picture));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aSecondPageIsDrawnOnlyWhenTheFirstIsRead() throws Exception {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean second = new AtomicBoolean();
        BufferedImage white = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> read(() -> {
            drawing.countDown();
            await(go);
            return white;
        }));
        await(drawing);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> read(() -> {
            second.set(true);
            return white;
        }));
        Thread.sleep(200);
        assertFalse(second.get());
        go.countDown();
        first.get();
        other.get();
        assertTrue(second.get());
    }

    private static void read(PictureReader.Page page) {
        try {
            models.lines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whereTheFolderOfTheLibraryCannotBeMadeNoPictureIsRead() throws Exception {
        Path file = Files.writeString(caches.resolve("file"), "");
        assertFalse(new ScanModels(file).available());
    }

    private static String text(List<ScannedLine> lines) {
        return lines.stream().flatMap(line -> line.characters().stream()).map(ScannedCharacter::text).collect(Collectors.joining());
    }
}
