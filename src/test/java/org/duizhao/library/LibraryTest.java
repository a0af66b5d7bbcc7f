package org.duizhao.library;

import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.duizhao.library.StoredExamples.bytes;
import static org.duizhao.library.StoredExamples.document;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryTest {

    @TempDir
    Path folder;

    @Test
    void aNoticeComesBackAsItWasStored() throws LibraryProblem {
        StoredDocument stored = document("1111", 2023);
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("云岭县2023.txt", bytes()), List.of(stored))));
        }
        try (Library library = Library.open(project())) {
            assertEquals(stored, library.document("1111").orElseThrow());
            assertArrayEquals(bytes(), library.original(stored.original()).orElseThrow().bytes());
        }
    }

    @Test
    void theListOfNoticesNeedsNoText() throws LibraryProblem {
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()),
                    List.of(document("2222", 2024), document("1111", 2023)))));
            List<NoticeSummary> summaries = library.summaries();
            assertEquals(List.of(2023, 2024), summaries.stream().map(NoticeSummary::year).toList());
            assertEquals(List.of("云州省", "青禾市"), summaries.get(0).jurisdiction().above());
            assertEquals(1, summaries.get(0).counts().measures());
        }
    }

    @Test
    void theSameFileIsKeptOnceAndGoesWithItsLastNotice() throws LibraryProblem {
        OriginalFile original = OriginalFile.of("a.txt", bytes());
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(original, List.of(document("1111", 2023)))));
            library.store(List.of(new ImportedFile(original, List.of(document("1111", 2023)))));
            assertEquals(1, library.summaries().size());
            assertTrue(library.originals().contains(original.sha256()));
            library.remove(List.of("1111", "unknown"));
            assertFalse(library.originals().contains(original.sha256()));
        }
    }

    @Test
    void theIndexLearnsWhatChangedSinceItLastLooked() throws LibraryProblem {
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            long seen = library.revision();
            assertEquals(List.of(), library.storedAfter(seen));
            library.store(List.of(new ImportedFile(OriginalFile.of("b.txt", new byte[] {1}), List.of(document("2222", 2024)))));
            assertEquals(List.of("2222"), library.storedAfter(seen));
            library.remove(List.of("1111"));
            assertTrue(library.revision() > seen + 1, "what was taken out counts too");
        }
    }

    @Test
    void whatAPersonDecidedIsKept() throws LibraryProblem {
        Set<SourceRange> takenBack = Set.of(new SourceRange(3, 5));
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            library.storeAnew(document("1111", 2023), takenBack);
            library.tick(Set.of("1111", "unknown"));
            library.set("base", "1111");
            library.set("base", "2222");
        }
        try (Library library = Library.open(project())) {
            assertEquals(takenBack, library.takenBack("1111"));
            assertEquals(Set.of("1111"), library.ticked());
            assertEquals("2222", library.setting("base").orElseThrow());
        }
    }

    @Test
    void aSecondWindowMayOnlyRead() throws LibraryProblem {
        try (Library first = Library.open(project())) {
            first.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            try (Library second = Library.open(project())) {
                assertTrue(second.readOnly());
                assertEquals(1, second.summaries().size());
                LibraryProblem problem = assertThrows(LibraryProblem.class, () -> second.remove(List.of("1111")));
                assertEquals(LibraryProblem.Reason.READ_ONLY, problem.reason());
            }
        }
        try (Library alone = Library.open(project())) {
            assertFalse(alone.readOnly(), "the first window is closed");
        }
    }

    @Test
    void aCopyMadeByHandAfterSettlingIsWhole() throws Exception {
        Path copy = folder.resolve("拷贝.duizhao");
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            library.settle();
            Files.copy(project(), copy);
        }
        try (Library library = Library.open(copy)) {
            assertEquals(1, library.summaries().size());
            assertEquals(List.of(), library.findings());
        }
    }

    @Test
    void savingAsWritesAnotherWholeProject() throws LibraryProblem {
        Path copy = folder.resolve("另存.duizhao");
        try (Library library = Library.open(project())) {
            library.store(List.of(new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            library.copyTo(copy);
        }
        try (Library library = Library.open(copy)) {
            assertEquals(1, library.summaries().size());
        }
    }

    @Test
    void aProjectOnAMediumThatCannotBeWrittenIsRead() throws Exception {
        try (Library library = Library.open(project())) {
            library.set("base", "1111");
        }
        try (SqlFile file = SqlFile.openUnchanging(project(), Volume.LOCAL)) {
            assertEquals(List.of("1111"), file.read("SELECT value FROM setting WHERE name = 'base'", row -> row.getString(1)));
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidSo() {
        Path gone = folder.resolve("gone").resolve("a.duizhao");
        assertEquals(LibraryProblem.Reason.NOT_ACCESSIBLE,
                assertThrows(LibraryProblem.class, () -> Library.open(gone)).reason());
    }

    private Path project() {
        return folder.resolve("安全生产 通知.duizhao");
    }
}
