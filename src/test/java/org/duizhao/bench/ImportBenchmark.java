package org.duizhao.bench;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportEvent;
import org.duizhao.workbench.user.ProgramFolders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a whole import costs. The floor runs before and after it, so that neither has the better moment. */
final class ImportBenchmark {

    private static final double MEGABYTE = 1e6;

    private final Path place;
    private final Workbench workbench;
    private final Segmenter segmenter = new HanLpSegmenter();

    ImportBenchmark(Path place, Workbench workbench) {
        this.place = place;
        this.workbench = workbench;
    }

    /** Both sides once, so that classes, dictionaries and compiled code are there for both. */
    void warmUp(List<Path> files) throws Exception {
        importInto("warm", files);
        Floor.run(place.resolve("warm-floor"), files, segmenter);
        Report.line("warmed up: import and floor of %,d notices, not counted", files.size());
    }

    void run(List<Path> files) throws Exception {
        long characters = 0;
        long bytes = 0;
        for (Path file : files) {
            String text = Files.readString(file);
            characters += text.length();
            bytes += Files.size(file);
        }
        Cost before = Cost.of(() -> Floor.run(place.resolve("floor-before"), files, segmenter));
        Memory.live();
        Memory.forgetPeak();
        Cost cost = Cost.of(() -> importInto("bench", files));
        double peak = Memory.peak();
        Cost after = Cost.of(() -> Floor.run(place.resolve("floor-after"), files, segmenter));
        Cost floor = Cost.mean(before, after);
        Report.line("import: %,d notices, %,d characters in %.1f s: %.0f notices/s, %,.0f characters/s; processor time %.1f s; peak heap %.0f of %.0f MB",
                files.size(), characters, cost.wall(), files.size() / cost.wall(), characters / cost.wall(), cost.processor(), peak,
                Memory.bound());
        Report.line("  floor (HanLP and plain Lucene, before and after): %.1f and %.1f s, processor time %.1f and %.1f s",
                before.wall(), after.wall(), before.processor(), after.processor());
        Report.line("  ratio to the floor: %.2f by the clock, %.2f by processor time", cost.wall() / floor.wall(),
                cost.processor() / floor.processor());
        double project = Files.size(project());
        double index = Report.size(folders("bench").index(project()));
        Report.line("size: text %.1f MB; project %.1f MB (%.2f of the text), index %.1f MB (%.2f of the text); floor's index %.1f MB",
                bytes / MEGABYTE, project / MEGABYTE, project / bytes, index / MEGABYTE, index / bytes,
                Report.size(place.resolve("floor-after")) / MEGABYTE);
    }

    /** The project that was imported. */
    Project open() throws Exception {
        return Project.open(project(), folders("bench"), workbench);
    }

    Path project() {
        return project("bench");
    }

    private void importInto(String name, List<Path> files) throws Exception {
        int[] stored = {0};
        try (Project project = Project.open(project(name), folders(name), workbench)) {
            project.add(files, Progress.NONE, event -> stored[0] += event instanceof ImportEvent.Stored ? 1 : 0);
        }
        if (stored[0] != files.size()) {
            throw new IOException(files.size() - stored[0] + " notices were not stored");
        }
    }

    private Path project(String name) {
        return place.resolve(name + ".duizhao");
    }

    private ProgramFolders folders(String name) {
        Path own = place.resolve(name + "-folders");
        return new ProgramFolders(own, own, own);
    }
}
