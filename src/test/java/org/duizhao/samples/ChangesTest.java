package org.duizhao.samples;

import org.duizhao.change.Changes;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What changed from year to year in the samples, against what a careful reader found, and in versions that are made of them at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesTest {

    private static final int DERIVATIONS = 200;
    private static final double LEAST = 0.95;

    private final Workbench workbench = new Workbench();
    private Map<String, Notice> notices;

    @BeforeAll
    void readSamples() {
        notices = Samples.byFile(Samples.read());
    }

    @ParameterizedTest
    @CsvSource({"云岭县,云岭县2023.txt,云岭县 2024.txt", "石浦县,石浦县2023.txt,石浦县2024.txt",
            "临澜区,临澜区2023.txt,临澜区2024.docx", "望溪县,望溪县 2023.docx,望溪县2024.txt"})
    void changesAgreeWithAReader(String county, String oldFile, String newFile) {
        List<ChangeLink> truth = Truth.of("changes-" + county + ".tsv").lines().stream()
                .map(line -> new ChangeLink(line.get(0), line.get(1), line.get(2))).toList();
        double f1 = ChangeLink.f1(truth, workbench.changes(notices.get(oldFile), notices.get(newFile), Progress.NONE));
        assertTrue(f1 >= LEAST, () -> county + ": F1 is " + f1);
    }

    @Test
    void whatWasDoneToANoticeAtRandomIsFoundAgain() {
        assertMean(LEAST, DERIVATIONS, DerivedVersion::of);
    }

    @Test
    void soItIsWhereHardlyAnythingWasDone() {
        assertMean(LEAST, DERIVATIONS / 4, DerivedVersion::nearlyTheSame);
    }

    @Test
    void soItIsWhereASectionWentToTheOtherEndAndTheHeadingsAreGone() {
        assertMean(LEAST, DERIVATIONS / 4, DerivedVersion::rearranged);
    }

    private void assertMean(double least, int derivations, BiFunction<Notice, Random, DerivedVersion> derivation) {
        List<Notice> originals = new ArrayList<>(notices.values());
        double sum = 0;
        for (int seed = 0; seed < derivations; seed++) {
            DerivedVersion version = derivation.apply(originals.get(seed % originals.size()), new Random(seed));
            Changes changes = workbench.changes(version.old(), version.now(), Progress.NONE);
            sum += ChangeLink.f1(version.truth(), changes);
        }
        double mean = sum / derivations;
        assertTrue(mean >= least, () -> "mean F1 is " + mean);
    }

    @Test
    void everyMeasureOfBothStandsInExactlyOneChange() {
        List<Notice> originals = new ArrayList<>(notices.values());
        for (int i = 0; i < originals.size(); i++) {
            Notice old = originals.get(i);
            Notice now = originals.get((i + 3) % originals.size());
            Changes changes = workbench.changes(old, now, Progress.NONE);
            assertEquals(old.measures(), changes.changes().stream().flatMap(change -> change.old().stream())
                    .sorted((one, other) -> Integer.compare(old.measures().indexOf(one), old.measures().indexOf(other))).toList());
            assertEquals(now.measures(), changes.changes().stream().flatMap(change -> change.now().stream())
                    .sorted((one, other) -> Integer.compare(now.measures().indexOf(one), now.measures().indexOf(other))).toList());
        }
    }

    @Test
    void theSameNoticeHasNotChanged() {
        Notice notice = notices.get("云岭县2023.txt");
        Changes changes = workbench.changes(notice, notice, Progress.NONE);
        assertTrue(changes.identical());
        assertEquals(notice.measures().size(), changes.changes().size());
    }
}
