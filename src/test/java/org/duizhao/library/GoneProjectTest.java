package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * A project whose file goes away while it is open: by a drive that is taken off, a folder that is renamed, a file that is
 * deleted.
 */
class GoneProjectTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makePlace() throws IOException {
        Files.createDirectory(place());
    }

    @ParameterizedTest(name = "remote drive: {0}")
    @ValueSource(booleans = {false, true})
    void aChangeThatNobodyWouldFindAgainIsRefusedAndAllBeforeItComesBackWithTheFolder(boolean remote) throws Exception {
        assumeFalse(isWindows(), "Windows lets no folder go in which a file is open");
        Path away = folder.resolve("away");
        try (Library library = Library.open(project(), new Volume("", remote))) {
            fill(library);
            Files.move(place(), away);
            assertRefused(library);
            Files.createDirectory(place());
            assertRefused(library);
            Files.delete(place());
            assertEquals(filled(), content(library), "reading does no harm");
        }
        Files.move(away, place());
        try (Library library = Library.open(project())) {
            assertEquals(filled(), content(library));
            library.set("base", "again");
        }
    }

    @Test
    void aDeletedFolderIsSaidAndClosingIsNoCrash() throws Exception {
        assumeFalse(isWindows(), "Windows deletes no open file");
        try (Library library = Library.open(project())) {
            fill(library);
            try (Stream<Path> files = Files.list(place())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(place());
            assertRefused(library);
        }
        assertEquals(Reason.NOT_ACCESSIBLE, assertThrows(LibraryProblem.class, () -> Library.open(project())).reason());
    }

    @Test
    void aFileThatAnotherHasTakenThePlaceOfIsNotWritten() throws Exception {
        assumeFalse(isWindows(), "Windows replaces no open file");
        Path other = folder.resolve("other.duizhao");
        try (Library library = Library.open(other)) {
            library.set("base", "other");
        }
        try (Library library = Library.open(project())) {
            fill(library);
            Files.move(project(), folder.resolve("aside.duizhao"));
            Files.copy(other, project());
            assertRefused(library);
        }
    }

    @Test
    void aDeletedLogIsSaidAndWhatItHeldIsFoldedInOnClosing() throws Exception {
        assumeFalse(isWindows(), "Windows deletes no open file");
        try (Library library = Library.open(project())) {
            fill(library);
            Files.delete(new SideFiles(project()).log());
            assertRefused(library);
        }
        try (Library library = Library.open(project())) {
            assertEquals(filled(), content(library));
        }
    }

    private void assertRefused(Library library) {
        LibraryProblem problem = assertThrows(LibraryProblem.class, () -> library.set("base", "lost"));
        assertEquals(Reason.NOT_ACCESSIBLE, problem.reason());
        assertEquals(project().toString(), problem.file());
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private Path place() {
        return folder.resolve("网络盘");
    }

    private Path project() {
        return place().resolve("项目.duizhao");
    }
}
