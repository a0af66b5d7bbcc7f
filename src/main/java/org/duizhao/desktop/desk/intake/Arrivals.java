package org.duizhao.desktop.desk.intake;

import org.duizhao.progress.Progress;
import org.duizhao.workbench.importing.ImportEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands the documents of an import to the window a few times a second, however many come. Used by the importing thread alone. */
final class Arrivals {

    /** Half a second: by judgement seldom enough that the lists stay quiet while a person reads them. */
    private static final long NANOSECONDS_BETWEEN = 500_000_000;

    private final Consumer<List<ImportEvent>> window;
    private final List<ImportEvent> waiting = new ArrayList<>();
    private ImportTally tally = ImportTally.NOTHING;
    private long last = System.nanoTime();

    Arrivals(Consumer<List<ImportEvent>> window) {
        this.window = window;
    }

    void add(ImportEvent event) {
        waiting.add(event);
        tally = tally.with(event);
    }

    /** The same progress, at whose reports what waits is handed over in time. */
    Progress reporting(Progress progress) {
        return (stage, done, total) -> {
            if (System.nanoTime() - last > NANOSECONDS_BETWEEN) {
                flush();
            }
            progress.report(stage, done, total);
        };
    }

    void flush() {
        if (!waiting.isEmpty()) {
            window.accept(List.copyOf(waiting));
            waiting.clear();
        }
        last = System.nanoTime();
    }

    ImportTally tally() {
        return tally;
    }
}
