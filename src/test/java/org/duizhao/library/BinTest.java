package org.duizhao.library;

import static org.duizhao.library.StoredExamples.bytes;
import static org.duizhao.library.StoredExamples.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decided, and the bin, in the project file. */
class BinTest {

    private static final ChosenNotices NOTHING = new ChosenNotices(Set.of(), Optional.empty());
    private static final Anchor HERE = Anchor.of(document("1111", 2023).notice(), document("1111", 2023).notice().measures().get(0), List.of(new Span(1, 4)));
    private static final Anchor THERE = Anchor.of(document("2222", 2024).notice(), document("2222", 2024).notice().measures().get(0), List.of());
    private static final List<Decision> ONE_OF_EACH = List.of(new Together(stamp(1), HERE, THERE), new Apart(stamp(2), THERE, HERE),
            new NotStated(stamp(3), HERE, "2222"), new Marked(stamp(4), HERE, RowMark.SIGNED_OFF), new Renamed(stamp(5), THERE, "值守"),
            new Noted(stamp(6), HERE, "问应急局：\n“每日”何时报？"));

    @TempDir
    Path folder;

    @Test
    void decisionsAreThereWhenTheProjectIsOpenedAgainInTheOrderInWhichTheyWereMade() throws LibraryProblem {
        try (Library library = filled()) {
            library.decide(ONE_OF_EACH.subList(3, 6), Set.of());
            library.decide(ONE_OF_EACH.subList(0, 3), Set.of());
        }
        try (Library library = Library.open(file())) {
            assertEquals(ONE_OF_EACH, library.decisions().all());
            assertEquals(List.of(), library.findings());
        }
    }

    @Test
    void notesOfEveryKindAreThereWhenTheProjectIsOpenedAgainAndAnEditedOneOnlyAsItIsNow() throws LibraryProblem {
        List<Noted> notes = List.of(new Noted(stamp(1), HERE, "问应急局"), new Noted(stamp(2), THERE, NoteSubject.ROW, "与去年比"),
                new Noted(stamp(3), Anchor.whole("2222"), NoteSubject.NOTICE, "征求意见稿"), new Noted(stamp(4), HERE, new NoteSubject.Gap("2222"), "另有\n文件\n"));
        Noted edited = new Noted(stamp(1), HERE, "已问");
        try (Library library = filled()) {
            library.decide(notes, Set.of());
            library.decide(List.of(edited), Set.of(edited.stamp().id()));
        }
        try (Library library = Library.open(file())) {
            assertEquals(edited, library.decisions().all().get(0));
            assertEquals(notes.subList(1, 4), library.decisions().all().subList(1, 4));
        }
    }

    @Test
    void whatIsTakenBackIsGoneAndComesBackInItsPlace() throws LibraryProblem {
        try (Library library = filled()) {
            library.decide(ONE_OF_EACH, Set.of());
            library.decide(List.of(), Set.of("2", "unknown"));
            assertEquals(5, library.decisions().all().size());
            library.decide(ONE_OF_EACH.subList(1, 2), Set.of());
            assertEquals(ONE_OF_EACH, library.decisions().all());
        }
    }

    @Test
    void aRemovedNoticeLiesInTheBinAndComesBackAsItWas() throws LibraryProblem {
        try (Library library = filled()) {
            library.storeAnew(document("1111", 2023), Set.of(new SourceRange(3, 5)));
            library.tick(Set.of("1111", "2222"));
            library.decide(ONE_OF_EACH, Set.of());
            List<NoticeSummary> before = library.summaries();
            ChosenNotices chosen = library.choice();
            library.remove(List.of("1111"));
            assertEquals(List.of("2222"), library.summaries().stream().map(NoticeSummary::id).toList());
            assertEquals(List.of("1111"), library.bin().stream().map(NoticeSummary::id).toList());
            assertEquals(Set.of("2222"), library.ticked());
            assertTrue(library.document("1111").isEmpty());
            long seen = library.revision();
            library.restore(Set.of("1111"), chosen);
            assertEquals(before, library.summaries());
            assertEquals(List.of(), library.bin());
            assertEquals(Set.of("1111", "2222"), library.ticked());
            assertEquals(Set.of(new SourceRange(3, 5)), library.takenBack("1111"));
            assertEquals(ONE_OF_EACH, library.decisions().all());
            assertEquals(List.of("1111"), library.storedAfter(seen), "the index sees it again");
        }
    }

    @Test
    void aFileInTheBinMayBeImportedAgainAndIsParsedWithAllItsRepairs() throws LibraryProblem {
        try (Library library = filled()) {
            library.storeAnew(document("1111", 2023), Set.of(new SourceRange(3, 5)));
            library.remove(List.of("1111"));
            assertEquals(1, library.originals().size(), "the import does not take it for one that is there");
            library.store(List.of(file("1111", 2023, bytes())));
            assertEquals(2, library.summaries().size());
            assertEquals(List.of(), library.bin());
            assertEquals(Set.of(), library.takenBack("1111"));
        }
    }

    @Test
    void anEmptiedBinLeavesNothingBehind() throws LibraryProblem {
        try (Library library = filled()) {
            library.decide(ONE_OF_EACH, Set.of());
            library.remove(List.of("1111"));
            library.emptyBin();
            assertEquals(List.of(), library.bin());
            assertEquals(ONE_OF_EACH.subList(4, 5), library.decisions().all(), "only what is of the other notice alone");
            assertTrue(library.original(document("1111", 2023).original()).isEmpty());
            library.restore(Set.of("1111"), NOTHING);
            assertEquals(1, library.summaries().size());
            assertEquals(List.of(), library.findings());
        }
    }

    @Test
    void whatWasDecidedOfAnOlderVersionPassesToTheNewerAndOutlivesTheBin() throws LibraryProblem {
        try (Library library = filled()) {
            library.decide(ONE_OF_EACH.subList(4, 5), Set.of());
            library.replace(Map.of("2222", "1111"));
            library.emptyBin();
            assertEquals(Map.of("2222", "1111"), library.decisions().newerByOlder());
            assertEquals(1, library.decisions().of(List.of(document("1111", 2023).notice())).holding().size());
        }
    }

    @Test
    void whoseVersionComesBackHasNoSuccessor() throws LibraryProblem {
        try (Library library = filled()) {
            library.replace(Map.of("2222", "1111"));
            library.restore(Set.of("2222"), NOTHING);
            assertEquals(Map.of(), library.decisions().newerByOlder());
        }
    }

    @Test
    void aFileOfTheThirdFormGetsABinAndDecisions() throws Exception {
        try (Library library = filled()) {
            library.tick(Set.of("1111"));
        }
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = file.createStatement()) {
            for (String table : List.of("checksum", "seal", "place", "sentence", "decision", "succession")) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("ALTER TABLE document DROP COLUMN removed");
            statement.execute("PRAGMA user_version = 3");
        }
        try (Library library = Library.open(file())) {
            assertEquals(2, library.summaries().size());
            assertEquals(Set.of("1111"), library.ticked());
            assertEquals(List.of(), library.bin());
            library.decide(ONE_OF_EACH, Set.of());
            library.remove(List.of("1111"));
            assertEquals(ONE_OF_EACH, library.decisions().all());
            assertEquals(1, library.bin().size());
        }
    }

    private Library filled() throws LibraryProblem {
        Library library = Library.open(file());
        library.store(List.of(file("1111", 2023, bytes()), file("2222", 2024, new byte[] {1})));
        return library;
    }

    private static ImportedFile file(String id, int year, byte[] bytes) {
        OriginalFile original = OriginalFile.of(id + ".txt", bytes);
        return new ImportedFile(original, List.of(new StoredDocument(original.sha256(), document(id, year).source(), document(id, year).notice())));
    }

    private static Stamp stamp(int number) {
        return new Stamp(Integer.toString(number), "李明", Instant.ofEpochMilli(1_700_000_000_000L + number));
    }

    private Path file() {
        return folder.resolve("项目.duizhao");
    }
}
