package org.duizhao.library.file;

import org.duizhao.library.Library;
import org.duizhao.library.StoredExamples;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.duizhao.library.table.DocumentTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.duizhao.library.StoredExamples.TAKEN_BACK;
import static org.duizhao.library.StoredExamples.bytes;
import static org.duizhao.library.StoredExamples.document;
import static org.duizhao.library.StoredExamples.files;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Files of all versions that were ever shipped open. They are made by the scripts in the resources, not by the program of today.
 */
class MigrationsTest {

    /** What a next version may bring: a person's note on a measure. */
    private static final String NOTES = "CREATE TABLE note (document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,"
            + " measure TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (document, measure));\n"
            + "INSERT INTO note SELECT id, 'm1', 'to be checked' FROM document;\n";
    private static final String BROKEN = "ALTER TABLE document ADD COLUMN seen INTEGER;\nINSERT INTO no_such_table VALUES (1);\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeFileOfVersionOne() throws IOException, SQLException {
        try (InputStream script = MigrationsTest.class.getResourceAsStream("project-of-version1.sql");
                SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            for (String command : new String(script.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*\n")) {
                sql.execute(command);
            }
        }
    }

    @Test
    void allThatAFileOfVersionOneHoldsIsRead() throws LibraryProblem {
        try (Library library = Library.open(file())) {
            assertEquals(document("1111", 2023), library.document("1111").orElseThrow());
            OriginalFile original = library.original(document("1111", 2023).original()).orElseThrow();
            assertEquals("云岭县2023.txt", original.file());
            assertArrayEquals(bytes(), original.bytes());
            assertEquals("云岭县人民政府关于加强冬季值守的通知", library.summaries().get(0).title());
            assertEquals(TAKEN_BACK, library.takenBack("1111"));
            assertEquals(Set.of("1111"), library.ticked());
            assertEquals("1111", library.setting("base").orElseThrow());
            assertEquals(2, library.revision());
            assertEquals(List.of(), library.findings());
        }
    }

    @Test
    void aFileOfVersionOneIsWritten() throws LibraryProblem {
        try (Library library = Library.open(file())) {
            library.store(List.of(StoredExamples.large("2222", 100)));
        }
        try (Library library = Library.open(file())) {
            assertEquals(2, library.summaries().size());
            assertEquals(3, library.revision());
        }
    }

    @Test
    void aFileOfVersionOneThatMayOnlyBeReadIsReadAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file());
        Path lock = folder.resolve(".第一版.duizhao.lock");
        try (SqlFile other = SqlFile.open(lock, Volume.LOCAL)) {
            other.execute("BEGIN EXCLUSIVE");
            try (Library library = Library.open(file())) {
                assertTrue(library.readOnly());
                assertEquals(document("1111", 2023), library.document("1111").orElseThrow());
                assertEquals(1, library.summaries().size());
            }
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aStepAddsToWhatIsThereAndIsTakenOnce() throws Exception {
        Migrations next = next(NOTES);
        for (int opened = 0; opened < 2; opened++) {
            try (ProjectFile project = ProjectOpening.of(file(), next)) {
                assertEquals("to be checked", project.sql().ask("SELECT text FROM note"));
                assertEquals(Integer.toString(next.steps().size()), project.sql().ask("PRAGMA user_version"));
                assertEquals(document("1111", 2023), new DocumentTable(project.sql()).document("1111").orElseThrow());
            }
        }
        assertEquals(LibraryProblem.Reason.NEWER_VERSION, assertThrows(LibraryProblem.class, () -> Library.open(file()))
                .reason());
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        try (Library library = Library.open(file())) {
            assertEquals(1, library.summaries().size(), "its journal is chosen now");
        }
        byte[] before = Files.readAllBytes(file());
        assertThrows(LibraryProblem.class, () -> ProjectOpening.of(file(), next(BROKEN)));
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(List.of("第一版.duizhao"), files(folder));
        allThatAFileOfVersionOneHoldsIsRead();
    }

    @Test
    void stepsBeforeOneThatFailsStand() throws Exception {
        Migrations two = new Migrations(Stream.of(Migrations.shipped().steps(), List.of(NOTES, BROKEN)).flatMap(List::stream)
                .toList());
        assertThrows(LibraryProblem.class, () -> ProjectOpening.of(file(), two));
        try (ProjectFile project = ProjectOpening.of(file(), next(NOTES))) {
            assertEquals("to be checked", project.sql().ask("SELECT text FROM note"));
        }
    }

    private static Migrations next(String step) {
        return new Migrations(Stream.concat(Migrations.shipped().steps().stream(), Stream.of(step)).toList());
    }

    private Path file() {
        return folder.resolve("第一版.duizhao");
    }
}
