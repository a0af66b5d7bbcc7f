package org.duizhao.export;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.FileSizeLimit;
import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.export.ExportOutcome.Obstacle;
import org.duizhao.export.ExportOutcome.Written;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class ExportFileTest {

    private static final ExportFile.Content CONTENT = target -> target.write("新".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void aNewFileIsWrittenWholeAndNothingElse() throws IOException {
        Path target = folder.resolve("对照 表.docx");
        assertEquals(new Written(target, false), ExportFile.write(target, false, CONTENT));
        assertEquals("新", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void aFileThatExistsIsLeftAlone() throws IOException {
        Path target = Files.writeString(folder.resolve("对照表.docx"), "旧");
        assertEquals(new NotWritten(target, Obstacle.EXISTS), ExportFile.write(target, false, CONTENT));
        assertEquals("旧", Files.readString(target));
    }

    @Test
    void aFileIsReplacedWhenThatIsAskedForAndItIsSaid() throws IOException {
        Path target = Files.writeString(folder.resolve("对照表.docx"), "旧");
        assertEquals(new Written(target, true), ExportFile.write(target, true, CONTENT));
        assertEquals("新", Files.readString(target));
    }

    @Test
    void aContentThatFailsHalfWayLeavesTheOldFileAndNoRest() throws IOException {
        Path target = Files.writeString(folder.resolve("对照表.docx"), "旧");
        ExportOutcome outcome = ExportFile.write(target, true, stream -> {
            stream.write(1);
            throw new IOException("no space left");
        });
        assertEquals(new NotWritten(target, Obstacle.DISK), outcome);
        assertEquals("旧", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void aMistakeOfTheContentPassesAndLeavesNoRest() throws IOException {
        assertThrows(IllegalStateException.class, () -> ExportFile.write(folder.resolve("x.json"), false, stream -> {
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderIsNoFileAndAMissingFolderIsNotMade() throws IOException {
        Path missing = folder.resolve("没有").resolve("表.docx");
        assertEquals(new NotWritten(folder, Obstacle.IS_FOLDER), ExportFile.write(folder, true, CONTENT));
        assertEquals(new NotWritten(missing, Obstacle.NO_FOLDER), ExportFile.write(missing, true, CONTENT));
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFullDiskIsSaidAndLeavesTheOldFileAndNoRest(boolean office) throws Exception {
        Path target = Files.writeString(folder.resolve("对照表.docx"), "旧");
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        ExportFile.Content content = office ? stream -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(HexFormat.of().formatHex(noise));
                document.write(stream);
            }
        } : stream -> stream.write(noise);
        try (FileSizeLimit full = FileSizeLimit.of(4_096)) {
            assertEquals(new NotWritten(target, Obstacle.DISK), ExportFile.write(target, true, content));
            assertEquals(4_096, full.bytes());
        }
        assertEquals("旧", Files.readString(target));
        assertEquals(List.of(target), files());
        assertEquals(new Written(target, true), ExportFile.write(target, true, content));
    }

    @Test
    void aFolderThatGoesWhileItIsWrittenIsSaid() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows lets no folder go in which a file is open");
        Path place = Files.createDirectory(folder.resolve("盘"));
        ExportOutcome outcome = ExportFile.write(place.resolve("表.json"), false, stream -> {
            try (Stream<Path> drafts = Files.list(place)) {
                for (Path draft : drafts.toList()) {
                    Files.delete(draft);
                }
            }
            Files.delete(place);
        });
        assertEquals(new NotWritten(place.resolve("表.json"), Obstacle.NO_FOLDER), outcome);
    }

    @Test
    void aReadOnlyFolderIsSaid() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("只读"));
        assumeFalse(!closed.toFile().setWritable(false) || Files.isWritable(closed), "the administrator may write anywhere");
        Path target = closed.resolve("表.docx");
        assertEquals(new NotWritten(target, Obstacle.NO_RIGHT), ExportFile.write(target, false, CONTENT));
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void everyObstacleHasASentence(Obstacle obstacle) {
        NotWritten failure = new NotWritten(folder, obstacle);
        assertFalse(failure.sentence(Messages.chinese()).equals(failure.sentence(Messages.of(Locale.ENGLISH))));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
