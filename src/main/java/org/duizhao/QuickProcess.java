package org.duizhao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A second start with the options of Java that suit short work. What {@code java -jar} takes by itself suits a server: two compilers and a
 * parallel collector work for seconds on what then runs once, so that a handful of notices takes twice the time and twice the memory.
 */
final class QuickProcess {

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /** From so many files on the better compiler is worth what it costs: with 31 notices the quick one takes a quarter of the processor time, with 60 half as much again. */
    private static final int MANY = 50;

    private QuickProcess() {
    }

    /** The exit code of the second start; empty where none is wanted or none can be made. */
    static Optional<Integer> rerun(String[] arguments, List<String> options) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        // javaw where that was it, so that no console opens beside the window
        command.add(ProcessHandle.current().info().command().orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Duizhao.class.getName()));
        command.addAll(List.of(arguments));
        return SecondProcess.run(new ProcessBuilder(command));
    }

    /** Those that this call should have had: none where somebody chose others, where the program is installed with its own, and where many files are named. */
    static List<String> missingOptions(String[] arguments) {
        boolean chosen = System.getProperty("jdk.module.path") != null || ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(QuickProcess::isChoice);
        return chosen || files(arguments) >= MANY ? List.of() : OPTIONS;
    }

    private static boolean isChoice(String option) {
        return option.startsWith("-X") || option.startsWith("-agent") || option.startsWith("-javaagent");
    }

    /** How many files the words name, folders with all that lies below them; not more than matters are counted. */
    static int files(String[] arguments) {
        return (int) Stream.of(arguments).flatMap(QuickProcess::below).limit(MANY).count();
    }

    private static Stream<Path> below(String word) {
        try (Stream<Path> below = Files.walk(Path.of(word))) {
            return below.filter(Files::isRegularFile).limit(MANY).toList().stream();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return Stream.empty();
        }
    }
}
