package org.duizhao.scan;

import org.duizhao.bench.scan.Differences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void aTurnedAndStampedPageIsReadLineByLineFromTheTop() {
        List<ScannedLine> lines = models.lines(ScannedNotice.picture());
        assertEquals(ScannedNotice.LINES.size(), lines.size());
        List<String> edits = Differences.of(String.join("", ScannedNotice.LINES), text(lines));
        assertTrue(edits.size() <= MOST_WRONG, edits::toString);
        assertTrue(text(lines).contains("按原分工抓好落实"), "the words under the stamp");
    }

    @Test
    void theSamePictureGivesTheSameCharactersAlsoAfterARest() {
        List<ScannedLine> before = models.lines(ScannedNotice.picture());
        models.rest();
        assertEquals(before, models.lines(ScannedNotice.picture()));
    }

    @Test
    void anEmptyPictureHasNoLines() {
        BufferedImage white = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().fillRect(0, 0, 800, 1000);
        assertEquals(List.of(), models.lines(white));
        assertEquals(List.of(), models.lines(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void eachPageIsASignOfWork() {
        long before = models.pages();
        models.lines(ScannedNotice.picture());
        assertEquals(before + 1, models.pages());
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
