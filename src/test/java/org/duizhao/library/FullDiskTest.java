package org.duizhao.library;

import org.duizhao.FileSizeLimit;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.file.Migrations;
import org.duizhao.library.form.PackedFile;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.duizhao.library.table.DocumentTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.duizhao.library.StoredExamples.arrival;
import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.document;
import static org.duizhao.library.StoredExamples.files;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.duizhao.library.StoredExamples.large;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was reported before the disk was full stays; what comes after is refused with a reason; with room it goes on. */
class FullDiskTest {

    private static final int MORE_THAN_SQLITE_KEEPS_IN_MEMORY = 5_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "remote drive: {0}")
    @ValueSource(booleans = {false, true})
    void everyChangeIsRefusedAndNothingThatWasReportedIsLost(boolean remote) throws Exception {
        try (Library library = Library.open(project(), new Volume("", remote))) {
            fill(library);
            try (FileSizeLimit full = FileSizeLimit.of(1)) {
                assertEquals(1, full.bytes());
                for (Executable change : changes(library)) {
                    LibraryProblem problem = assertThrows(LibraryProblem.class, change);
                    assertEquals(Reason.DISK_FULL, problem.reason(), () -> "by " + problem.getCause());
                    assertEquals(project().toString(), problem.file());
                }
                assertEquals(filled(), content(library), "reading goes on");
            }
            for (Executable change : changes(library)) {
                assertDone(change);
            }
        }
        try (Library library = Library.open(project())) {
            assertEquals(List.of(), library.findings());
            assertEquals("later", library.setting("base").orElseThrow());
            assertEquals(2, library.summaries().size());
        }
        assertEquals(List.of("项目.duizhao"), files(folder));
    }

    private static List<Executable> changes(Library library) {
        return List.of(
                () -> library.store(List.of(arrival("2222"), large("3333", MORE_THAN_SQLITE_KEEPS_IN_MEMORY))),
                () -> library.storeAnew(document("1111", 2024), Set.of()),
                () -> library.tick(Set.of()),
                () -> library.set("base", "later"),
                () -> library.remove(List.of("1111")));
    }

    private static void assertDone(Executable change) {
        try {
            change.execute();
        } catch (Throwable e) {
            throw new AssertionError("there is room again", e);
        }
    }

    @Test
    void aProjectThatIsClosedOnAFullDiskLosesNothing() throws Exception {
        Library library = Library.open(project());
        fill(library);
        try (FileSizeLimit full = FileSizeLimit.of(4_096)) {
            assertEquals(4_096, full.bytes());
            library.close();
        }
        try (Library again = Library.open(project())) {
            assertEquals(filled(), content(again));
        }
    }

    @Test
    void aProjectOnAFullDiskIsOpenedToRead() throws Exception {
        try (Library library = Library.open(project())) {
            fill(library);
        }
        try (FileSizeLimit full = FileSizeLimit.of(1); Library library = Library.open(project())) {
            assertEquals(1, full.bytes());
            assertTrue(library.readOnly());
            assertEquals(filled(), content(library));
        }
        try (Library library = Library.open(project())) {
            assertEquals(false, library.readOnly());
        }
    }

    @Test
    void aNewProjectOnAFullDiskIsRefused() throws Exception {
        try (FileSizeLimit full = FileSizeLimit.of(1)) {
            assertEquals(1, full.bytes());
            LibraryProblem problem = assertThrows(LibraryProblem.class, () -> Library.open(project()));
            assertEquals(Reason.DISK_FULL, problem.reason(), () -> "by " + problem.getCause());
        }
        try (Library library = Library.open(project())) {
            assertEquals(List.of(), library.summaries());
        }
    }

    @Test
    void aCopyToAFullDiskLeavesWhatWasThereAndNothingElse() throws Exception {
        Path copy = folder.resolve("另存.duizhao");
        try (Library library = Library.open(copy)) {
            library.set("base", "old");
        }
        byte[] before = Files.readAllBytes(copy);
        try (Library library = Library.open(project())) {
            fill(library);
            library.settle();
            List<String> beside = files(folder);
            try (FileSizeLimit full = FileSizeLimit.of(8_192)) {
                assertEquals(8_192, full.bytes());
                for (Path target : List.of(copy, folder.resolve("new.duizhao"))) {
                    LibraryProblem problem = assertThrows(LibraryProblem.class, () -> library.copyTo(target));
                    assertEquals(Reason.DISK_FULL, problem.reason());
                    assertEquals(target.toString(), problem.file());
                }
            }
            assertEquals(beside, files(folder));
            assertArrayEquals(before, Files.readAllBytes(copy));
            library.copyTo(copy);
        }
        try (Library library = Library.open(copy)) {
            assertEquals(filled(), content(library));
        }
    }

    @Test
    void sqlitesOwnWordForAFullDiskIsUnderstood() throws Exception {
        try (SqlFile sql = SqlFile.open(project(), Volume.LOCAL)) {
            Migrations.shipped().bringUpToDate(sql);
            sql.ask("PRAGMA max_page_count = 20");
            DocumentTable documents = new DocumentTable(sql);
            PackedFile large = PackedFile.of(large("1", 100_000));
            LibraryProblem problem = assertThrows(LibraryProblem.class, () -> sql.transact(() -> documents.put(large, 1)));
            assertEquals(Reason.DISK_FULL, problem.reason());
            assertEquals(List.of(), documents.summaries());
        }
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }
}
