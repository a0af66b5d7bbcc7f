package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import static org.duizhao.library.StoredExamples.files;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.large;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What is no project of ours, or no longer, is refused by its reason and left byte for byte as it was, with nothing beside it.
 */
class StrangeFileTest {

    private static final int PAGE = 4_096;

    @TempDir
    Path folder;

    @Test
    void aLetter() throws Exception {
        Files.writeString(file(), "a letter, and long enough to be taken for the head of a database: ".repeat(200));
        assertRefused(Reason.NOT_A_PROJECT);
    }

    @Test
    void zeros() throws Exception {
        Files.write(file(), new byte[2 * PAGE]);
        assertRefused(Reason.NOT_A_PROJECT);
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectory(file());
        assertEquals(Reason.NOT_A_PROJECT, assertThrows(LibraryProblem.class, () -> Library.open(file())).reason());
        assertEquals(Reason.NOT_A_PROJECT, assertThrows(LibraryProblem.class, () -> Library.open(Path.of("/"))).reason());
    }

    /** A pipe keeps whoever opens it waiting until another writes into it. */
    @Test
    @Timeout(20)
    void aPipe() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file().toString()).start().waitFor() == 0, "no pipes here");
        assertEquals(Reason.NOT_A_PROJECT, assertThrows(LibraryProblem.class, () -> Library.open(file())).reason());
        assertEquals(Reason.NOT_ACCESSIBLE, assertThrows(LibraryProblem.class, () -> Library.toRead(file())).reason());
    }

    @Test
    void aDatabaseOfAnotherProgram() throws Exception {
        sql("CREATE TABLE accounts (id INTEGER)");
        assertRefused(Reason.NOT_A_PROJECT);
    }

    @Test
    void aDatabaseOfAnotherProgramWithItsOwnVersions() throws Exception {
        sql("CREATE TABLE accounts (id INTEGER)");
        sql("PRAGMA user_version = 1");
        assertRefused(Reason.NOT_A_PROJECT);
    }

    @Test
    void aNewerProgramsProject() throws Exception {
        project();
        sql("PRAGMA user_version = 99");
        assertRefused(Reason.NEWER_VERSION);
    }

    @Test
    void aNewerProgramsProjectWithItsLogBesideIt() throws Exception {
        project();
        sql("PRAGMA user_version = 99");
        Path log = Files.write(new SideFiles(file()).log(), new byte[] {1, 2, 3});
        byte[] before = Files.readAllBytes(file());
        assertEquals(Reason.NEWER_VERSION, assertThrows(LibraryProblem.class, () -> Library.open(file())).reason());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(log));
    }

    @Test
    void aTruncatedProject() throws Exception {
        project();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aProjectThatIsHalfAPage() throws Exception {
        project();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), 60));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aDamagedPageInTheMiddleIsSaidWhereItIsReadAndTheFileStays() throws Exception {
        project();
        byte[] sound = Files.readAllBytes(file());
        int said = 0;
        for (int page = 1; page < sound.length / PAGE; page++) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0x5A);
            Files.write(file(), damaged);
            said += readsAll() ? 0 : 1;
            assertArrayEquals(damaged, Files.readAllBytes(file()));
        }
        assertTrue(said >= 4, "tables and notices are on several pages");
    }

    @Test
    void anOriginalWhoseBytesAreNotThoseThatWereKeptIsDamage() throws Exception {
        project();
        sql("UPDATE original SET bytes = x'30' WHERE rowid = 1");
        assertFalse(readsAll());
    }

    /** Whether all was read; where not, damage was said and nothing else. */
    private boolean readsAll() {
        try (Library library = Library.open(file())) {
            library.ticked();
            library.takenBack("1111");
            for (NoticeSummary summary : library.summaries()) {
                library.original(library.document(summary.id()).orElseThrow().original());
            }
            return true;
        } catch (LibraryProblem problem) {
            assertEquals(Reason.DAMAGED, problem.reason());
            return false;
        }
    }

    @Test
    void aNoticeWhoseBytesAreNotOursIsDamagedAndTheOthersAreRead() throws Exception {
        try (Library library = Library.open(file())) {
            library.store(List.of(large("1111", 10), large("2222", 20)));
        }
        for (String content : List.of("x'00112233'", "zeroblob(20)", "x'789C030000000001'")) {
            sql("UPDATE document SET notice = " + content + " WHERE id = '1111'");
            try (Library library = Library.open(file())) {
                assertEquals(Reason.DAMAGED, assertThrows(LibraryProblem.class, () -> library.document("1111")).reason());
                assertEquals("2222", library.document("2222").orElseThrow().notice().id());
            }
        }
    }

    private void assertRefused(Reason reason) throws Exception {
        byte[] before = Files.readAllBytes(file());
        LibraryProblem problem = assertThrows(LibraryProblem.class, () -> Library.open(file()));
        assertEquals(reason, problem.reason());
        assertEquals(file().toString(), problem.file());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(List.of("安全生产 通知.duizhao"), files(folder));
    }

    private void project() throws LibraryProblem {
        try (Library library = Library.open(file())) {
            fill(library);
            library.store(List.of(large("3333", 100_000)));
        }
    }

    private void sql(String command) throws SQLException {
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            sql.execute(command);
        }
    }

    private Path file() {
        return folder.resolve("安全生产 通知.duizhao");
    }
}
