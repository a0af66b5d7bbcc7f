package org.duizhao.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The class-data archive of the program: the classes that it needs until its window stands, as they lie in memory. The window is started twice, once to have a
 * project with the samples, once more to see which classes it asks for when it opens that.
 */
final class ClassArchive {

    private static final String MAIN = ProgramModule.NAME + "/org.duizhao.Duizhao";
    /** A window that has not come to rest by then has classes enough. */
    private static final Duration LONGEST = Duration.ofMinutes(3);
    /** It rests when it needed less processor time than this in so long. */
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofMillis(150);

    private final Path runtime;
    private final List<String> options;
    private final Path work;

    /**
     * @param runtime the linked runtime, still with java in it
     * @param options with which the program will be started
     * @param work    an empty folder
     */
    ClassArchive(Path runtime, List<String> options, Path work) {
        this.runtime = runtime;
        this.options = options;
        this.work = work;
    }

    /**
     * @param samples folder that holds the folder of the samples
     * @param archive where it goes
     */
    void make(Path samples, Path archive) throws IOException, InterruptedException {
        Path list = work.resolve("classes.txt");
        List<String> listing = List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list);
        Files.createDirectories(work.resolve("home"));
        if (System.getProperty("os.name").contains("Linux") && System.getenv("DISPLAY") == null) {
            if (VirtualDisplay.isThere()) {
                try (VirtualDisplay display = VirtualDisplay.open(work.resolve("screen"))) {
                    window(List.of(), samples, display.name());
                    window(listing, samples, display.name());
                }
            } else {
                System.out.println("no display and no Xvfb: the window will start more slowly, for its classes are not known");
                finish(start(listing, List.of("compare", "samples"), samples, "").waitFor());
            }
        } else {
            window(List.of(), samples, System.getenv().getOrDefault("DISPLAY", ""));
            window(listing, samples, System.getenv().getOrDefault("DISPLAY", ""));
        }
        dropUnfinishedLine(list);
        List<String> dump = List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive);
        finish(start(dump, List.of(), samples, "").waitFor());
    }

    private void window(List<String> more, Path samples, String display) throws IOException, InterruptedException {
        Process program = start(more, List.of(), samples, display);
        try {
            Duration used = Duration.ZERO;
            for (long end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end;) {
                if (program.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException("the window closed by itself, see " + work.resolve("output.txt"));
                }
                Duration now = program.info().totalCpuDuration().orElse(Duration.ZERO);
                if (now.minus(used).compareTo(REST) < 0 && !now.isZero()) {
                    break;
                }
                used = now;
            }
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private Process start(List<String> more, List<String> words, Path folder, String display) throws IOException {
        List<String> command = new ArrayList<>(List.of(runtime.resolve("bin").resolve("java").toString()));
        command.addAll(options);
        command.addAll(more);
        command.add("-Dduizhao.beside=" + work.resolve("home"));
        command.addAll(List.of("-m", MAIN));
        command.addAll(words);
        ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(new File(work.toFile(), "output.txt"));
        program.environment().put("LC_ALL", "C.UTF-8");
        if (!display.isEmpty()) {
            program.environment().put("DISPLAY", display);
        }
        return program.start();
    }

    private void finish(int exit) throws IOException {
        if (exit != 0) {
            throw new IOException("no class-data archive: exit code " + exit + ", see " + work.resolve("output.txt"));
        }
    }

    /** A program that was ended may have been writing. */
    private static void dropUnfinishedLine(Path list) throws IOException {
        String lines = Files.readString(list, StandardCharsets.UTF_8);
        Files.writeString(list, lines.substring(0, lines.lastIndexOf('\n') + 1));
    }
}
