package org.duizhao.bench;

import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All benchmarks, over generated notices or, for the stages, over the files of a folder. */
public final class Benchmarks {

    private static final int STAGE_NOTICES = 100;
    private static final int WARMING_NOTICES = 1_000;

    private Benchmarks() {
    }

    /** @param arguments how many notices, from 100 on (5000 where not said), then a folder of text notices for the stages */
    public static void main(String[] arguments) throws Exception {
        int notices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Path folder = Files.createTempDirectory("duizhao-bench");
        try {
            List<Path> generated = write(Files.createDirectory(folder.resolve("notices")), notices);
            Workbench workbench = new Workbench();
            StageBenchmark.run(arguments.length > 1 ? textsIn(Path.of(arguments[1])) : first(generated, STAGE_NOTICES));
            ImportBenchmark imported = new ImportBenchmark(folder, workbench);
            imported.warmUp(first(generated, WARMING_NOTICES));
            imported.run(generated);
            OpeningBenchmark.run(imported);
            try (Project project = imported.open()) {
                SearchBenchmark.run(project, notices);
                MatrixBenchmark.run(project, workbench, 5);
                MatrixBenchmark.run(project, workbench, 12);
            }
        } finally {
            Report.delete(folder);
        }
    }

    private static List<Path> first(List<Path> files, int count) {
        return files.subList(0, Math.min(count, files.size()));
    }

    private static List<Path> write(Path folder, int notices) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < notices; i++) {
            files.add(Files.writeString(folder.resolve(String.format("%05d.txt", i)), NoticeGenerator.notice(i)));
        }
        return files;
    }

    private static List<Path> textsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
