package org.duizhao.library.file;

import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.sqlite.SideFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.duizhao.library.StoredExamples.arrival;
import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.files;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** A project is a file, and people do with files what they like. */
class CopiedByHandTest {

    @TempDir
    Path folder;

    @Test
    void aCopyMadeWhileItWasOpenIsWholeWithItsLog() throws Exception {
        try (Library library = Library.open(project())) {
            fill(library);
            Files.copy(project(), copy());
            Files.copy(new SideFiles(project()).log(), new SideFiles(copy()).log());
        }
        try (Library library = Library.open(copy())) {
            assertEquals(filled(), content(library));
        }
        assertEquals(List.of("拷贝.duizhao", "项目.duizhao"), files(folder));
    }

    @Test
    void aCopyMadeWhileItWasOpenHasWithoutItsLogWhatWasSettled() throws Exception {
        try (Library library = Library.open(project())) {
            library.store(List.of(arrival("1111")));
            library.settle();
            library.set("base", "later");
            Files.copy(project(), copy());
        }
        try (Library library = Library.open(copy())) {
            assertEquals("[1111] [] []  []", content(library));
            assertFalse(library.readOnly());
        }
    }

    @Test
    void aCopyOnAMediumThatCannotBeWrittenIsReadWithItsLog() throws Exception {
        try (Library library = Library.open(project())) {
            fill(library);
            try (ReadingCopy copy = ReadingCopy.of(project()); Library read = Library.open(copy.file())) {
                assertEquals(filled(), content(read));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"问?号", "井#号", "百分%41号", "空 格 'x'", "?mode=memory", "a&vfs=none", ":memory:", "file:x",
            "很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字"})
    void anyNameIsThatOfTheFile(String name) throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows") && name.matches(".*[?:].*"), "no name on Windows");
        Path file = Files.createDirectory(folder.resolve(name)).resolve(name + ".duizhao");
        try (Library library = Library.open(file)) {
            fill(library);
            library.copyTo(file.resolveSibling("另存" + name));
        }
        assertEquals(List.of(name + ".duizhao", "另存" + name).stream().sorted().toList(), files(file.getParent()));
        try (Library library = Library.open(file); Library copy = Library.open(file.resolveSibling("另存" + name))) {
            assertEquals(filled(), content(library));
            assertEquals(filled(), content(copy));
        }
    }

    @Test
    void aPathLongerThanCanBeOpenedIsSaid() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows has bounds of its own");
        Path deep = folder;
        for (int i = 0; i < 25; i++) {
            deep = deep.resolve("一个名字相当长的文件夹" + i);
        }
        Path file = Files.createDirectories(deep).resolve("项目.duizhao");
        assertEquals(LibraryProblem.Reason.PATH_TOO_LONG, assertThrows(LibraryProblem.class, () -> Library.open(file)).reason());
        assertEquals(List.of(), files(deep));
    }

    @Test
    void aCopyTakesThePlaceOfAProjectThatAKilledProgramLeft() throws Exception {
        try (Library left = Library.open(copy())) {
            fill(left);
            Files.copy(copy(), folder.resolve("killed"));
            Files.copy(new SideFiles(copy()).log(), folder.resolve("killed-wal"));
        }
        Files.delete(copy());
        Files.move(folder.resolve("killed"), copy());
        Files.move(folder.resolve("killed-wal"), new SideFiles(copy()).log());
        try (Library library = Library.open(project())) {
            library.set("base", "new");
            library.copyTo(copy());
        }
        try (Library library = Library.open(copy())) {
            assertEquals("[] [] [] new []", content(library), "the old log was not worked into the new file");
        }
    }

    @Test
    void aProjectThatIsOpenIsNotReplaced() throws Exception {
        try (Library library = Library.open(project()); Library other = Library.open(copy())) {
            fill(other);
            for (Path open : List.of(copy(), project())) {
                LibraryProblem problem = assertThrows(LibraryProblem.class, () -> library.copyTo(open));
                assertEquals(LibraryProblem.Reason.BUSY, problem.reason());
                assertEquals(open.toString(), problem.file());
            }
            assertEquals(filled(), content(other));
        }
    }

    @Test
    void twoNamesOfOneFileAreOneProject() throws Exception {
        Path link = folder.resolve("link.duizhao");
        try (Library library = Library.open(project())) {
            fill(library);
            Files.createSymbolicLink(link, project());
            try (Library second = Library.open(link)) {
                assertTrue(second.readOnly());
                assertEquals(filled(), content(second));
            }
        }
    }

    private Path project() {
        return folder.resolve("项目.duizhao");
    }

    private Path copy() {
        return folder.resolve("拷贝.duizhao");
    }
}
