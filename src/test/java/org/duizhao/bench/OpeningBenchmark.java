package org.duizhao.bench;

import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;

import java.io.OutputStream;
import java.nio.file.Files;

/** How long a project takes until its notices are listed and can be searched; the floor is reading its file through. */
final class OpeningBenchmark {

    private static final int ROUNDS = 5;

    private OpeningBenchmark() {
    }

    static void run(ImportBenchmark imported) throws Exception {
        double best = Double.MAX_VALUE;
        double floor = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, Cost.of(() -> open(imported)).wall());
            floor = Math.min(floor, Cost.of(() -> Files.copy(imported.project(), OutputStream.nullOutputStream())).wall());
        }
        double empty = Memory.live();
        try (Project project = imported.open()) {
            project.catchUp(Progress.NONE);
            int listed = project.summaries().size();
            project.search("会议", 1);
            Report.line("opening: %,d notices listed and searched in %.0f ms (best of %d); reading the file through %.0f ms, ratio %.2f;"
                    + " heap in use %.0f MB, %.0f MB of them without a project", listed, best * 1e3, ROUNDS, floor * 1e3, best / floor,
                    Memory.live(), empty);
        }
    }

    private static void open(ImportBenchmark imported) throws Exception {
        try (Project project = imported.open()) {
            project.catchUp(Progress.NONE);
            project.summaries();
            project.search("会议", 1);
        }
    }
}
