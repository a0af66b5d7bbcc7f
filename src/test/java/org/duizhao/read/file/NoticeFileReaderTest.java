package org.duizhao.read.file;

import org.duizhao.progress.Watchdog;
import org.duizhao.read.FileContent;
import org.duizhao.read.Format;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NoticeFileReaderTest {

    @TempDir
    Path folder;

    @Test
    void theExtensionSaysNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("改了 名的 文件.docx"), "一、压实责任。");
        SourceText text = assertInstanceOf(SourceText.class, only(new NoticeFileReader().read(file)));
        assertEquals(Format.TEXT, text.format());
        assertEquals("改了 名的 文件.docx", text.file());
    }

    @Test
    void aFileThatIsNotThereIsNotAccessible() {
        assertEquals(Reason.NOT_ACCESSIBLE, refusal(new NoticeFileReader(), folder.resolve("nothing.txt")));
    }

    @Test
    void aFolderIsNoDocument() {
        assertEquals(Reason.NOT_ACCESSIBLE, refusal(new NoticeFileReader(), folder));
    }

    @Test
    void threeHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        assertEquals(new Unreadable("large.txt", Reason.TOO_LARGE, "128 MB"), only(new NoticeFileReader().read(file)));
    }

    @Test
    void workThatTakesTooLongIsGivenUp() {
        String result = new Watchdog("test", 0).within(() -> {
            sleep();
            return "done";
        }, () -> "too late", broken -> "broken");
        assertEquals("too late", result);
    }

    @Test
    void aReaderThatIsInterruptedGivesUpAndKeepsTheFlag() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "一、压实责任。");
        Thread.currentThread().interrupt();
        assertEquals(Reason.TIMEOUT, refusal(new NoticeFileReader(), file));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aFileWhoseContentIsKnownIsNotTakenApart() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "一、压实责任。");
        FileContent first = new NoticeFileReader().read(file, sha256 -> false);
        assertEquals(1, first.documents().size());
        FileContent again = new NoticeFileReader().read(file, first.sha256()::equals);
        assertEquals(List.of(), again.documents());
        assertArrayEquals(Files.readAllBytes(file), again.bytes());
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reason refusal(NoticeReader reader, Path file) {
        return assertInstanceOf(Unreadable.class, only(reader.read(file))).reason();
    }

    private static ReadOutcome only(List<ReadOutcome> outcomes) {
        assertEquals(1, outcomes.size());
        return outcomes.get(0);
    }
}
