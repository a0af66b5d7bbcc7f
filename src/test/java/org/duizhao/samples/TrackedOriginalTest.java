package org.duizhao.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.duizhao.change.Changes;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The old notice's own Word document with tracked changes: what each way of going through them leaves, as Word would and as LibreOffice does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackedOriginalTest {

    private static final int DERIVATIONS = 40;

    private Path folder;
    private final Workbench workbench = new Workbench();
    private List<Path> originals;

    /** The samples, those that are no Word documents set as ones. */
    @BeforeAll
    void makeOriginals(@TempDir Path given) throws Exception {
        folder = given;
        originals = new ArrayList<>();
        for (Notice notice : Samples.byFile(Samples.read()).values()) {
            Path file = folder.resolve("original" + originals.size() + ".docx");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbench.exporters().ofTrackedChanges().write(workbench.changes(notice, notice, Progress.NONE), ExportSettings.DEFAULT, bytes);
            originals.add(Files.write(file, bytes.toByteArray()));
        }
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            samples.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(originals::add);
        }
    }

    @Test
    void rejectedItIsTheOldDocumentAndAcceptedItSaysWhatTheNewNoticeSays() throws Exception {
        for (int seed = 0; seed < DERIVATIONS; seed++) {
            Path original = originals.get(seed % originals.size());
            byte[] bytes = Files.readAllBytes(original);
            DerivedVersion version = DerivedVersion.of(read(original), new Random(seed));
            byte[] tracked = tracked(version.now(), version.old(), bytes);
            String where = original.getFileName() + ", seed " + seed;
            assertEquals(GoneThrough.looks(bytes), GoneThrough.looks(GoneThrough.rejected(tracked)), where);
            List<String> wanted = said(version.now());
            List<String> accepted = said(read(Files.write(folder.resolve("accepted.docx"), GoneThrough.accepted(tracked))));
            assertEquals(String.join("\n", wanted), String.join("\n", accepted), where);
        }
    }

    @Test
    void whatStaysAndWhatGoesKeepsItsLooksAndWhatComesLooksLikeWhatItStandsBeside() throws Exception {
        Path original = originals.get(0);
        DerivedVersion version = DerivedVersion.of(read(original), new Random(5));
        byte[] tracked = tracked(version.now(), version.old(), Files.readAllBytes(original));
        List<String> before = GoneThrough.looks(Files.readAllBytes(original)).stream().map(GoneThrough.Look::properties).distinct().toList();
        assertTrue(before.containsAll(GoneThrough.looks(GoneThrough.accepted(tracked)).stream().map(GoneThrough.Look::properties).distinct().toList()));
    }

    @Test
    void aDocumentWithChangesOfItsOwnIsNotTouched() throws Exception {
        Path original = originals.get(0);
        DerivedVersion version = DerivedVersion.of(read(original), new Random(1));
        byte[] tracked = tracked(version.now(), version.old(), Files.readAllBytes(original));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Changes changes = workbench.changes(version.old(), version.now(), Progress.NONE);
        assertEquals(Optional.empty(), workbench.exporters().ofTrackedOriginal(Locale.SIMPLIFIED_CHINESE).write(changes, tracked, again));
        assertEquals(0, again.size());
    }

    @Test
    void libreOfficeMakesTheSameOfIt() throws Exception {
        Optional<LibreOffice> office = LibreOffice.in(folder.resolve("office"));
        assumeTrue(office.isPresent(), "LibreOffice is not on this machine: what it makes of the tracked changes was not tried");
        Path original = originals.get(originals.size() - 1);
        DerivedVersion version = DerivedVersion.of(read(original), new Random(3));
        Path tracked = Files.write(folder.resolve("tracked.docx"), tracked(version.now(), version.old(), Files.readAllBytes(original)));
        assertEquals(said(version.now()), said(read(office.get().goneThrough(tracked, "AcceptAllTrackedChanges"))));
        assertEquals(said(version.old()), said(read(office.get().goneThrough(tracked, "RejectAllTrackedChanges"))));
    }

    private byte[] tracked(Notice now, Notice old, byte[] original) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Changes changes = workbench.changes(old, now, Progress.NONE);
        assertEquals(Optional.of(0), workbench.exporters().ofTrackedOriginal(Locale.SIMPLIFIED_CHINESE).write(changes, original, file));
        return file.toByteArray();
    }

    private Notice read(Path file) {
        return workbench.read(List.of(file), Progress.NONE).notices().get(0);
    }

    private static List<String> said(Notice notice) {
        return Stream.concat(notice.outline().headings().stream().map(Heading::title), notice.measures().stream().map(Measure::text)).toList();
    }
}
