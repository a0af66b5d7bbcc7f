package org.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All benchmarks, over generated notices or, for the stages, over the files of a folder. */
public final class Benchmarks {

    private static final int STAGE_NOTICES = 100;

    private Benchmarks() {
    }

    /** @param arguments how many notices (5000 where not said), then a folder of text notices for the stages */
    public static void main(String[] arguments) throws Exception {
        int notices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Path folder = Files.createTempDirectory("duizhao-bench");
        List<Path> generated = write(folder, Math.max(notices, STAGE_NOTICES));
        try {
            StageBenchmark.run(arguments.length > 1 ? textsIn(Path.of(arguments[1])) : generated.subList(0, STAGE_NOTICES));
            ImportBenchmark.run(folder, generated.subList(0, notices));
            SearchBenchmark.run(notices);
        } finally {
            for (Path file : generated) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
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
