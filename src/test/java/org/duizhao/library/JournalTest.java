package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.files;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** A write-ahead log where the drive can do it, else a rollback journal; and both ways between. */
class JournalTest {

    /** SQLite's own way to a file system without shared memory (https://sqlite.org/vfs.html, section 2.1). */
    private static final Volume WITHOUT_SHARED_MEMORY = new Volume("unix-none", false);

    @TempDir
    Path folder;

    @Test
    void aLocalDriveHasALogAndACopyOfTheFileIsWholeWhenTheProjectIsClosed() throws Exception {
        try (Library library = Library.open(project())) {
            fill(library);
            assertTrue(Files.exists(new SideFiles(project()).log()));
        }
        assertEquals(List.of("项目.duizhao"), files(folder));
    }

    @Test
    void aDriveWithoutSharedMemoryHasARollbackJournal() throws Exception {
        assumeNotWindows();
        assertRollbackJournalOn(WITHOUT_SHARED_MEMORY);
    }

    @Test
    void aNetworkDriveHasARollbackJournalEvenWhereALogSeemsToWork() throws Exception {
        assertRollbackJournalOn(new Volume("", true));
    }

    private void assertRollbackJournalOn(Volume drive) throws Exception {
        try (Library library = Library.open(project(), drive)) {
            fill(library);
            assertFalse(Files.exists(new SideFiles(project()).log()));
            assertEquals(filled(), content(library));
        }
        try (Library library = Library.open(project(), drive)) {
            assertEquals(filled(), content(library));
            assertFalse(library.readOnly());
        }
    }

    @Test
    void aProjectCopiedWithItsLogToADriveWithoutSharedMemoryLosesNothing() throws Exception {
        assumeNotWindows();
        Path copy = copiedWhileOpen();
        try (Library library = Library.open(copy, WITHOUT_SHARED_MEMORY)) {
            assertEquals(filled(), content(library));
            library.set("base", "there");
            assertFalse(Files.exists(new SideFiles(copy).log()));
        }
        try (Library library = Library.open(copy)) {
            assertEquals("there", library.setting("base").orElseThrow());
            assertTrue(Files.exists(new SideFiles(copy).log()), "back on a local drive it has a log again");
        }
    }

    @Test
    void aSecondWindowReadsWhatTheFirstWritesWithARollbackJournalToo() throws Exception {
        Volume remote = new Volume("", true);
        try (Library first = Library.open(project(), remote); Library second = Library.open(project(), remote)) {
            fill(first);
            assertTrue(second.readOnly());
            assertEquals(filled(), content(second));
        }
    }

    private Path copiedWhileOpen() throws LibraryProblem, IOException {
        Path copy = folder.resolve("拷贝.duizhao");
        try (Library library = Library.open(project())) {
            fill(library);
            Files.copy(project(), copy);
            Files.copy(new SideFiles(project()).log(), new SideFiles(copy).log());
        }
        return copy;
    }

    private static void assumeNotWindows() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "a Unix way to files");
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }
}
