package org.duizhao.library;

import static org.duizhao.library.StoredExamples.document;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Stamp;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague's project is read and stays as it is. */
class OthersProjectTest {

    private static final Decision NOTE = new Noted(new Stamp("1", "王芳", Instant.ofEpochMilli(1)),
            Anchor.of(document("1111", 2023).notice(), document("1111", 2023).notice().measures().get(0), List.of()), "问应急局");

    @TempDir
    Path folder;

    @Test
    void whatIsDecidedThereIsReadAndNotAByteChangesAndNothingIsPutBesideIt() throws LibraryProblem, IOException {
        try (Library library = Library.open(file())) {
            library.decide(List.of(NOTE), Set.of());
        }
        byte[] before = Files.readAllBytes(file());
        try (Library library = Library.toRead(file())) {
            assertTrue(library.readOnly());
            assertEquals(List.of(NOTE), library.decisions().all());
            assertEquals(List.of(file()), beside(), "while it is read");
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(List.of(file()), beside());
    }

    @Test
    void whatItsOwnerJustDecidedIsReadToo() throws LibraryProblem {
        try (Library owner = Library.open(file())) {
            owner.decide(List.of(NOTE), Set.of());
            try (Library library = Library.toRead(file())) {
                assertEquals(List.of(NOTE), library.decisions().all());
            }
            owner.decide(List.of(), Set.of("1"));
            assertEquals(List.of(), owner.decisions().all());
        }
    }

    @Test
    void whatIsNotThereOrNoProjectIsRefusedAndNotMade() throws IOException {
        assertEquals(Reason.NOT_ACCESSIBLE, assertThrows(LibraryProblem.class, () -> Library.toRead(file())).reason());
        assertEquals(List.of(), beside());
        Files.writeString(file(), "不是项目，只是一段文字。");
        assertEquals(Reason.NOT_A_PROJECT, assertThrows(LibraryProblem.class, () -> Library.toRead(file())).reason());
    }

    private Path file() {
        return folder.resolve("同事.duizhao");
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
