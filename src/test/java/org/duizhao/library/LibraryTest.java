package org.duizhao.library;

import org.duizhao.notice.Field;
import org.duizhao.notice.FieldSource;
import org.duizhao.notice.Heading;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Outline;
import org.duizhao.notice.Paragraph;
import org.duizhao.notice.Repair;
import org.duizhao.notice.RepairKind;
import org.duizhao.notice.SourceRange;
import org.duizhao.notice.Warning;
import org.duizhao.notice.WarningKind;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryTest {

    private static final String TEXT = "云岭县人民政府关于加强冬季值守的通知\n一、值守\n各乡镇每日报告一次。";

    @TempDir
    Path folder;

    @Test
    void aNoticeComesBackAsItWasStored() throws LibraryProblem {
        StoredDocument stored = document("1111", 2023);
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("云岭县2023.txt", bytes()), List.of(stored))));
        }
        try (Library library = Library.open(project())) {
            assertEquals(stored, library.document("1111").orElseThrow());
            assertArrayEquals(bytes(), library.original(stored.original()).orElseThrow().bytes());
        }
    }

    @Test
    void theListOfNoticesNeedsNoText() throws LibraryProblem {
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("2222", 2024), document("1111", 2023)))));
            List<NoticeSummary> summaries = library.summaries();
            assertEquals(List.of(2023, 2024), summaries.stream().map(NoticeSummary::year).toList());
            assertEquals(List.of("云州省", "青禾市"), summaries.get(0).jurisdiction().above());
            assertEquals(1, summaries.get(0).measures());
        }
    }

    @Test
    void theSameFileIsKeptOnceAndGoesWithItsLastNotice() throws LibraryProblem {
        Original original = Original.of("a.txt", bytes());
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(original, List.of(document("1111", 2023)))));
            library.store(List.of(new Arrival(original, List.of(document("1111", 2023)))));
            assertEquals(1, library.summaries().size());
            assertTrue(library.contains(original.sha256()));
            library.remove(List.of("1111", "unknown"));
            assertFalse(library.contains(original.sha256()));
        }
    }

    @Test
    void theIndexLearnsWhatChangedSinceItLastLooked() throws LibraryProblem {
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("1111", 2023)))));
            long seen = library.revision();
            assertEquals(List.of(), library.storedAfter(seen));
            library.store(List.of(new Arrival(Original.of("b.txt", new byte[] {1}), List.of(document("2222", 2024)))));
            assertEquals(List.of("2222"), library.storedAfter(seen));
            library.remove(List.of("1111"));
            assertTrue(library.revision() > seen + 1, "what was taken out counts too");
        }
    }

    @Test
    void anotherVersionOfANoticeIsKnownByNumberAndIssuer() throws LibraryProblem {
        StoredDocument first = document("1111", 2023);
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(first, document("2222", 2023)))));
            assertEquals(List.of("2222"), library.otherVersions(first.notice()));
        }
    }

    @Test
    void whatAPersonDecidedIsKept() throws LibraryProblem {
        Set<SourceRange> takenBack = Set.of(new SourceRange(3, 5));
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("1111", 2023)))));
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
            first.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("1111", 2023)))));
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
    void aNewerProgramsFileIsRefusedAndLeftUntouched() throws Exception {
        try (Library library = Library.open(project())) {
            library.set("base", "1111");
        }
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(project());
        LibraryProblem problem = assertThrows(LibraryProblem.class, () -> Library.open(project()));
        assertEquals(LibraryProblem.Reason.NEWER_VERSION, problem.reason());
        assertArrayEquals(before, Files.readAllBytes(project()));
    }

    @Test
    void anotherProgramsFileIsNoProject() throws Exception {
        Files.writeString(project(), "a letter, and long enough to be taken for the head of a database: ".repeat(20));
        assertEquals(LibraryProblem.Reason.NOT_A_PROJECT,
                assertThrows(LibraryProblem.class, () -> Library.open(project())).reason());
        Files.delete(project());
        sql("CREATE TABLE accounts (id INTEGER)");
        assertEquals(LibraryProblem.Reason.NOT_A_PROJECT,
                assertThrows(LibraryProblem.class, () -> Library.open(project())).reason());
    }

    @Test
    void aCopyMadeByHandAfterSettlingIsWhole() throws Exception {
        Path copy = folder.resolve("拷贝.duizhao");
        try (Library library = Library.open(project())) {
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("1111", 2023)))));
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
            library.store(List.of(new Arrival(Original.of("a.txt", bytes()), List.of(document("1111", 2023)))));
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
        try (SqlFile file = SqlFile.openUnchanging(project(), Drive.LOCAL)) {
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

    private static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    private void sql(String command) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static StoredDocument document(String id, int year) {
        SourceText source = new SourceText("云岭县" + year + ".txt", id, Format.TEXT, TEXT, SourceText.LineKind.UNKNOWN,
                List.of(new SourceRange(0, TEXT.length())), List.of());
        Heading heading = new Heading(1, "一、", "值守", List.of(new SourceRange(19, 23)));
        Measure measure = new Measure("m1", "各乡镇每日报告一次。", new HeadingPath(heading, null, null), List.of(new SourceRange(24, 34)));
        Jurisdiction place = new Jurisdiction("云岭县", "990101", List.of("云州省", "青禾市"));
        Metadata metadata = new Metadata("云岭县人民政府关于加强冬季值守的通知", "云政发〔2023〕1号", "通知", "云岭县人民政府", place, year,
                LocalDate.of(year, 11, 3), null, null, null, null, null,
                List.of(new FieldSource(Field.TITLE, List.of(new SourceRange(0, 18)), false)));
        Notice notice = new Notice(id, source.file(), TEXT, metadata, new Outline(List.of(heading, new Paragraph(List.of(measure)))),
                List.of(new Repair(RepairKind.FOUNDER_CODE, "圆园", "20", new SourceRange(3, 5))),
                List.of(new Warning(WarningKind.NUMBER_GAP, new SourceRange(19, 21), "一、", "三、")));
        return new StoredDocument(Original.of(source.file(), bytes()).sha256(), source, notice);
    }
}
