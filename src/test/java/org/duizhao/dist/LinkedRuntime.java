package org.duizhao.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A Java runtime with the program in it and nothing that the program does not need. */
final class LinkedRuntime {

    private static final List<String> ENDINGS = List.of(".so", ".dll", ".dylib");
    /** A library for another toolkit, which lies in the jar of JavaFX. */
    private static final String SWT = "javafx-swt.jar";

    private LinkedRuntime() {
    }

    /**
     * @param modules jars that are modules: JavaFX
     * @param work    an empty folder
     * @param runtime where it goes; must not be there yet
     */
    static void link(ProgramModule program, List<Path> modules, Path work, Path runtime) throws IOException {
        Path linked = Files.createDirectories(work.resolve("jmods"));
        for (Path module : modules) {
            pack(module, Files.createDirectories(work.resolve(module.getFileName().toString())), linked);
        }
        Tools.run("jmod", List.of("create", "--class-path", program.folder().toString(), linked.resolve(ProgramModule.NAME + ".jmod").toString()));
        Tools.run("jlink", List.of("--module-path", linked.toString(), "--add-modules", ProgramModule.NAME, "--include-locales=en,zh",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress=2", "--output", runtime.toString()));
    }

    /** A jar with native libraries becomes a jmod, whose libraries lie as files in the image: nothing is unpacked at a start. */
    private static void pack(Path jar, Path work, Path linked) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path libraries = Files.createDirectories(work.resolve("libraries"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(one -> !one.isDirectory() && !one.getName().equals(SWT)).toList()) {
                String name = entry.getName();
                Path place = (ENDINGS.stream().anyMatch(name::endsWith) ? libraries : classes).resolve(name);
                Files.createDirectories(place.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, place);
                }
            }
        }
        Tools.run("jmod", List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                linked.resolve(work.getFileName() + ".jmod").toString()));
    }

    /** Removes java and its like, once they are not needed any more: the program has a launcher of its own. */
    static void withoutTools(Path runtime) throws IOException {
        try (Stream<Path> tools = Files.list(runtime.resolve("bin"))) {
            for (Path tool : tools.filter(file -> ENDINGS.stream().noneMatch(file.toString()::endsWith)).toList()) {
                Files.delete(tool);
            }
        }
    }
}
