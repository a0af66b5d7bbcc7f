package org.duizhao.library;

import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A newer version of a notice takes the place of an older one. */
class VersionsTest {

    @TempDir
    private Path folder;

    @Test
    void theNewerVersionTakesTheTickAndTheBaseOfTheOlder() throws LibraryProblem {
        try (Library library = filled("old", "new", "other")) {
            library.tick(Set.of("old", "other"));
            library.set(Library.BASE, "old");
            long before = library.revision();
            library.replace(Map.of("old", "new"));
            assertEquals(List.of("new", "other"), ids(library));
            assertEquals(Set.of("new", "other"), library.ticked());
            assertEquals(Optional.of("new"), library.setting(Library.BASE));
            assertFalse(library.originals().contains(arrival("old").original().sha256()), "its file is gone with it");
            assertTrue(library.revision() > before, "the search index learns of it");
        }
    }

    @Test
    void whatTheOlderOneWasNotTheNewerOneDoesNotBecome() throws LibraryProblem {
        try (Library library = filled("old", "new", "other")) {
            library.tick(Set.of("other"));
            library.set(Library.BASE, "other");
            library.replace(Map.of("old", "new"));
            assertEquals(Set.of("other"), library.ticked());
            assertEquals(Optional.of("other"), library.setting(Library.BASE));
        }
    }

    @Test
    void severalOlderOnesGiveWayToOneAtOnce() throws LibraryProblem {
        try (Library library = filled("a", "b", "c")) {
            library.tick(Set.of("a", "b", "c"));
            library.replace(Map.of("a", "c", "b", "c"));
            assertEquals(List.of("c"), ids(library));
            assertEquals(Set.of("c"), library.ticked());
        }
    }

    @Test
    void aPairOfWhichOneIsNotThereIsPassedOver() throws LibraryProblem {
        try (Library library = filled("old", "new")) {
            library.replace(Map.of("old", "unknown", "gone", "new", "new", "new"));
            assertEquals(List.of("new", "old"), ids(library));
        }
    }

    @Test
    void whatGaveWayComesBackAsItWas() throws LibraryProblem {
        try (Library library = filled("old", "new")) {
            library.storeAnew(arrival("old").documents().get(0), Set.of(new SourceRange(1, 2)));
            library.tick(Set.of("old"));
            library.set(Library.BASE, "old");
            List<NoticeSummary> before = library.summaries();
            ChosenNotices chosen = library.choice();
            library.replace(Map.of("old", "new"));
            library.restore(Set.of("old"), chosen);
            assertEquals(before, library.summaries(), "with the time it first came in");
            assertEquals(Set.of("old"), library.ticked());
            assertEquals(Optional.of("old"), library.setting(Library.BASE));
            assertEquals(Set.of(new SourceRange(1, 2)), library.takenBack("old"));
            assertTrue(library.originals().contains(arrival("old").original().sha256()));
        }
    }

    @Test
    void dateAndTimeOfArrivalAreKept() throws LibraryProblem {
        Instant before = Instant.now().minusSeconds(2);
        try (Library library = filled("a")) {
            NoticeSummary summary = library.summaries().get(0);
            assertEquals(LocalDate.of(2024, 3, 5), summary.issued());
            assertTrue(summary.imported().isAfter(before) && summary.imported().isBefore(Instant.now().plusSeconds(2)));
        }
    }

    @Test
    void aFileOfTheFirstFormIsBroughtToThisOne() throws Exception {
        try (Library library = filled("a")) {
            library.tick(Set.of("a"));
        }
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + project()); Statement statement = file.createStatement()) {
            for (String table : List.of("checksum", "seal", "place", "sentence", "decision", "succession")) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("ALTER TABLE document DROP COLUMN removed");
            statement.execute("ALTER TABLE document DROP COLUMN issued");
            statement.execute("ALTER TABLE document DROP COLUMN imported");
            statement.execute("DROP TABLE own_topic");
            statement.execute("PRAGMA user_version = 1");
        }
        try (Library library = Library.open(project())) {
            assertEquals(List.of("a"), ids(library));
            assertEquals(Set.of("a"), library.ticked());
            assertNull(library.summaries().get(0).imported(), "nothing is invented");
            library.store(List.of(arrival("b")));
            assertEquals(LocalDate.of(2024, 3, 5), library.summaries().get(1).issued());
        }
    }

    private Library filled(String... ids) throws LibraryProblem {
        Library library = Library.open(project());
        for (String id : ids) {
            library.store(List.of(arrival(id)));
        }
        return library;
    }

    private Path project() {
        return folder.resolve("版本.duizhao");
    }

    private static List<String> ids(Library library) throws LibraryProblem {
        return library.summaries().stream().map(NoticeSummary::id).sorted().toList();
    }

    private static ImportedFile arrival(String id) {
        String text = "各乡镇每日报告一次。" + id;
        SourceText source = new SourceText(new SourceFile(id, id + ".txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN,
                List.of(new SourceRange(0, text.length())), List.of());
        Measure measure = new Measure("m1", "各乡镇每日报告一次。", HeadingPath.NONE, List.of(new SourceRange(0, 10)));
        Metadata metadata = new Metadata(new Citation("关于值守的通知", "云政发〔2024〕1号", "通知",
                new Issue("云岭县人民政府", LocalDate.of(2024, 3, 5)), new Scope(null, 2024)), Circulation.NONE, Printing.NONE, List.of());
        Notice notice = new Notice(new SourceFile(id, id + ".txt", text), metadata, new Outline(List.of(new Paragraph(List.of(measure)))),
                List.of(), List.of());
        OriginalFile original = OriginalFile.of(id + ".txt", text.getBytes(StandardCharsets.UTF_8));
        return new ImportedFile(original, List.of(new StoredDocument(original.sha256(), source, notice)));
    }
}
