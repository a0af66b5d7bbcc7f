package org.duizhao.dist;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK, and those of the system. */
final class Tools {

    private Tools() {
    }

    /** Runs a tool of the JDK. @throws IOException with what it said, where it fails */
    static void run(String name, List<String> arguments) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow(() -> new IOException(name + " is missing: a whole JDK is needed, not a JRE"));
        if (tool.run(printer, printer, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(name + " failed:\n" + said);
        }
    }

    /** Whether a program of the system is on its path. */
    static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)) || Files.isExecutable(Path.of(folder, program + ".exe")));
    }

    /** Deletes a folder with all that is in it, where there is one. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.toFile().canWrite()) {
                    file.toFile().setWritable(true); // archives of classes are written read-only; Windows would keep them
                }
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Bytes of all files in a folder. */
    static long size(Path folder) throws IOException {
        long[] sum = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }
}
