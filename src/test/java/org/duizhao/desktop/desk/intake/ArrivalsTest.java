package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.library.StoredExamples;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Outline;
import org.duizhao.progress.Progress;
import org.duizhao.read.Unreadable;
import org.duizhao.workbench.importing.ImportEvent;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an import brings is counted one by one and handed over in bundles. */
class ArrivalsTest {

    private static final Notice NOTICE = StoredExamples.document("1111", 2023).notice();
    private static final ImportEvent STORED = new ImportEvent.Stored(NOTICE);
    private static final ImportEvent DUPLICATE = new ImportEvent.Duplicate("又一份.txt");
    private static final ImportEvent FAILED = new ImportEvent.Failed(new Unreadable("坏.docx", Unreadable.Reason.DAMAGED), Path.of("坏.docx"));

    private final List<List<ImportEvent>> handed = new ArrayList<>();
    private final Arrivals arrivals = new Arrivals(handed::add);

    @Test
    void whatCameWaitsUntilItIsHandedOverInOneBundleOnce() {
        arrivals.add(STORED);
        arrivals.add(FAILED);
        assertEquals(List.of(), handed);
        arrivals.flush();
        arrivals.flush();
        assertEquals(List.of(List.of(STORED, FAILED)), handed);
    }

    @Test
    void manyReportsInNoTimeHandNothingOverAndArePassedOn() {
        List<String> reported = new ArrayList<>();
        Progress progress = arrivals.reporting((stage, done, total) -> reported.add(stage + done));
        arrivals.add(STORED);
        for (int i = 0; i < 3; i++) {
            progress.report("云岭县", i, 3);
        }
        assertEquals(List.of("云岭县0", "云岭县1", "云岭县2"), reported);
        assertEquals(List.of(), handed);
    }

    @Test
    void everyEventIsCounted() {
        List.of(STORED, STORED, DUPLICATE, FAILED).forEach(arrivals::add);
        assertEquals(new ImportTally(2, 1, 1, 2, 2, false), arrivals.tally());
        assertEquals(new ImportTally(2, 1, 1, 2, 2, true), arrivals.tally().stopped());
    }

    @Test
    void failuresAreToldBeforeWhatIsOnlyInformation() {
        Notice empty = new Notice(NOTICE.source(), NOTICE.metadata(), new Outline(List.of()), List.of(), List.of());
        assertEquals(List.of(new Problem.NotRead(((ImportEvent.Failed) FAILED).why(), Path.of("坏.docx")), new Problem.NoMeasures(empty.file()),
                new Problem.Duplicate("又一份.txt")), ImportProblems.of(List.of(STORED, DUPLICATE, FAILED, new ImportEvent.Stored(empty))));
    }
}
