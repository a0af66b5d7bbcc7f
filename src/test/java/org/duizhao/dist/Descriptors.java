package org.duizhao.dist;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Descriptors of modules, read and written. */
final class Descriptors {

    private static final String FILE = "module-info.class";

    private Descriptors() {
    }

    /** The services that a jar says it looks for; none for a folder, and for a jar that is no module. */
    static Set<String> uses(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Set.of();
        }
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            JarEntry descriptor = file.getJarEntry(FILE);
            if (descriptor == null) {
                return Set.of();
            }
            try (InputStream in = file.getInputStream(descriptor)) {
                return ModuleDescriptor.read(in).uses();
            }
        }
    }

    /**
     * Compiles the text of a descriptor into the folder of the module's classes.
     *
     * @param modules folder with the modules that it requires, beside those of Java
     */
    static void compile(String text, String name, Path classes, Path modules) throws IOException {
        Path source = Files.createDirectories(classes.resolveSibling("source")).resolve("module-info.java");
        Files.writeString(source, text);
        Tools.run("javac", List.of("--release", "17", "-nowarn", "--module-path", modules.toString(), "--patch-module", name + "=" + classes,
                "-d", source.getParent().toString(), source.toString()));
        Files.copy(source.resolveSibling(FILE), classes.resolve(FILE));
    }
}
