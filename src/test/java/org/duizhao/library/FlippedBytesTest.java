package org.duizhao.library;

import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Stamp;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A project of which bytes changed on the disk opens with all that it held, or says that it is damaged: nothing is missing in silence. */
class FlippedBytesTest {

    /** How many files; {@code -Dduizhao.flips} for more. */
    private static final int FILES = Integer.getInteger("duizhao.flips", 50);
    private static final int MOST_FLIPS = 8;
    /** What a head that says of itself that it is no project, or a newer one, is refused by. */
    private static final Set<Reason> REFUSED = EnumSet.of(Reason.DAMAGED, Reason.NOT_A_PROJECT, Reason.NEWER_VERSION);

    @TempDir
    Path folder;
    private byte[] sound;
    private String held;

    @BeforeEach
    void fill() throws Exception {
        try (Library library = Library.open(file())) {
            StoredExamples.fill(library);
            for (int i = 0; i < 6; i++) {
                library.store(List.of(StoredExamples.large("000" + i, 900 * i)));
            }
            library.remove(List.of("0005"));
            library.keepTopics(List.of(new StoredTopic("自定专题", "汛期值守", new StoredTopic.Shown("值守 值班", ""), new StoredTopic.Asked("", "", "", ""))), false);
            Notice notice = library.document("1111").orElseThrow().notice();
            Anchor place = Anchor.of(notice, notice.measures().get(0), List.of());
            library.decide(List.of(new Decision.Marked(new Stamp("d1", "核对人", Instant.ofEpochSecond(1_700_000_000)), place, Decision.RowMark.SIGNED_OFF)), Set.of());
        }
        sound = Files.readAllBytes(file());
        held = held();
    }

    @Test
    void eachOpensWholeOrSaysThatItIsDamaged() throws Exception {
        int said = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] flipped = sound.clone();
            for (int flips = 1 + random.nextInt(MOST_FLIPS); flips > 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            }
            said += wholeOrSaid(flipped, "seed " + seed) ? 0 : 1;
        }
        assertTrue(said > FILES / 3, "most bytes are of something: " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE document SET title = 'x' WHERE id = '1111'", "UPDATE document SET removed = 'x' WHERE id = '1111'",
        "UPDATE document SET removed = NULL WHERE id = '0005'", "UPDATE document SET source = zeroblob(9) WHERE id = '0001'", "DELETE FROM document WHERE id = '0002'",
        "DELETE FROM checksum WHERE document = '0003'", "UPDATE setting SET value = '0003' WHERE name = 'base'", "DELETE FROM ticked", "UPDATE decision SET author = 'x'",
        "UPDATE sentence SET text = 'x'", "DELETE FROM taken_back", "UPDATE own_topic SET words = 'x'", "UPDATE original SET file = 'x'", "UPDATE original SET bytes = x'00'"})
    void whateverTableItIsIn(String damage) throws Exception {
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            sql.execute(damage);
        }
        assertEquals(Reason.DAMAGED, assertThrows(LibraryProblem.class, this::held).reason());
    }

    @Test
    void oneThatWasNotClosedInOrderIsOpenedAndSealedAgain() throws Exception {
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            sql.execute("DELETE FROM seal");
        }
        assertEquals(held, held());
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            sql.execute("UPDATE setting SET value = '0003' WHERE name = 'base'");
        }
        assertThrows(LibraryProblem.class, this::held);
    }

    @Test
    void aFileOfTheEighthFormGetsItsSums() throws Exception {
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            sql.execute("DROP TABLE checksum");
            sql.execute("DROP TABLE seal");
            sql.execute("PRAGMA user_version = 8");
        }
        assertEquals(held, held());
        try (SqlFile sql = SqlFile.open(file(), Volume.LOCAL)) {
            assertEquals("7", sql.ask("SELECT count(*) FROM checksum"));
            sql.execute("UPDATE document SET title = 'x' WHERE id = '1111'");
        }
        assertThrows(LibraryProblem.class, this::held);
    }

    /** False where it was refused. */
    private boolean wholeOrSaid(byte[] flipped, String name) throws Exception {
        new SideFiles(file()).delete();
        Files.write(file(), flipped);
        try {
            assertEquals(held, held(), name);
            return true;
        } catch (LibraryProblem problem) {
            assertTrue(REFUSED.contains(problem.reason()), name + " " + problem.reason());
            return false;
        }
    }

    /** All that is in the project, as one text. */
    private String held() throws LibraryProblem {
        StringBuilder all = new StringBuilder();
        try (Library library = Library.open(file())) {
            for (NoticeSummary summary : library.summaries()) {
                StoredDocument document = library.document(summary.id()).orElseThrow();
                all.append(summary).append(document.source()).append(document.notice()).append(library.takenBack(summary.id()))
                        .append(Arrays.hashCode(library.original(document.original()).orElseThrow().bytes())).append('\n');
            }
            all.append(library.bin()).append(library.ticked()).append(library.setting(Library.BASE)).append(library.decisions().all()).append(library.topics());
        }
        return all.toString();
    }

    private Path file() {
        return folder.resolve("安全生产.duizhao");
    }
}
