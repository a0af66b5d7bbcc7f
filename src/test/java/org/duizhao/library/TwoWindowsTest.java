package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.files;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One window writes a project; any other, of this program or another process, reads it and may write when the first is gone. */
class TwoWindowsTest {

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void killAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondProcessMayOnlyReadEvenWhenAnotherReaderHasComeAndGone() throws Exception {
        try (Library first = Library.open(project())) {
            fill(first);
            try (Library second = Library.open(project())) {
                assertTrue(second.readOnly());
                assertEquals(filled(), content(second));
                assertEquals(LibraryProblem.Reason.READ_ONLY,
                        assertThrows(LibraryProblem.class, () -> second.set("base", "x")).reason());
            }
            assertEquals("reads", saidBy(start()), "closing the second must not free the lock of the first");
            first.set("base", "still writes");
        }
    }

    @Test
    void whenTheProcessThatWroteIsKilledTheNextWritesAndItsLockIsNoObstacle() throws Exception {
        Process other = start();
        assertEquals("writes", saidBy(other));
        try (Library reader = Library.open(project())) {
            assertTrue(reader.readOnly());
            assertEquals("was here", reader.setting("holder").orElseThrow());
        }
        other.destroyForcibly().waitFor();
        assertTrue(files(folder).contains(".项目.duizhao.lock"), "it was killed, and left its lock");
        try (Library next = Library.open(project())) {
            assertFalse(next.readOnly());
            assertEquals("was here", next.setting("holder").orElseThrow());
            fill(next);
        }
        assertEquals(List.of("项目.duizhao"), files(folder));
    }

    @Test
    void theSecondWritesAfterTheFirstIsClosed() throws Exception {
        Library first = Library.open(project());
        try (Library second = Library.open(project())) {
            fill(first);
            first.close();
            assertTrue(second.readOnly(), "it was told so, and stays so");
            assertEquals(filled(), content(second));
            try (Library again = Library.open(project())) {
                assertFalse(again.readOnly());
            }
        }
    }

    @Test
    void onlyOneOfManyThatOpenAtOnceMayWrite() throws Exception {
        Files.createDirectories(folder);
        List<Process> all = List.of(start(), start(), start());
        List<String> said = new ArrayList<>();
        for (Process process : all) {
            said.add(saidBy(process));
        }
        assertEquals(1, said.stream().filter("writes"::equals).count(), said::toString);
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), project().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    private static String saidBy(Process process) throws IOException {
        return process.inputReader(StandardCharsets.UTF_8).readLine();
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }
}
