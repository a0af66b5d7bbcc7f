package org.duizhao.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The program and its libraries as one module. Only modules can be linked into a runtime image, and half of the libraries are none; and only of
 * classes inside the image does a class-data archive hold after the image was moved.
 */
final class ProgramModule {

    static final String NAME = "org.duizhao";
    private static final Runtime.Version RELEASE = Runtime.Version.parse("17");
    private static final String SERVICES = "META-INF/services/";
    /** What no program needs to run, and dictionaries of HanLP that are not asked for: readings, synonyms, traditional characters. */
    private static final List<String> LEFT_OUT = List.of("META-INF/maven/", "META-INF/native-image/", "META-INF/proguard/", "META-INF/versions/",
            "data/dictionary/pinyin/", "data/dictionary/synonym/", "data/dictionary/tc/");
    /** Of Java, and of JavaFX, as the classes need them; jdk.charsets has GB18030 and Big5, jdk.localedata how Chinese dates are written. */
    private static final List<String> REQUIRED = List.of("java.desktop", "java.logging", "java.management", "java.naming", "java.sql",
            "javafx.controls", "javafx.fxml", "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");

    private final Path folder;

    private ProgramModule(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks the program's jar, as Java 17 sees it, and describes it as a module.
     *
     * @param jar       with all libraries in it
     * @param modules   jars of libraries that are modules and stay so; what is in them is left out
     * @param folder    for classes and resources
     * @param libraries folder for the native libraries of the system; those of others are left out
     */
    static ProgramModule unpack(Path jar, List<Path> modules, TargetSystem system, Path folder, Path libraries) throws IOException {
        Set<String> others = new HashSet<>();
        for (Path module : modules) {
            try (JarFile file = new JarFile(module.toFile())) {
                file.stream().map(JarEntry::getName).forEach(others::add);
            }
        }
        Files.createDirectories(libraries);
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, RELEASE)) {
            for (JarEntry entry : file.versionedStream().filter(one -> !one.isDirectory()).toList()) {
                String name = entry.getName();
                Path place = system.ownNative(name).map(libraries::resolve).orElseGet(() -> folder.resolve(name));
                boolean taken = place.startsWith(libraries) || !TargetSystem.isNative(name) && !others.contains(name) && LEFT_OUT.stream().noneMatch(name::startsWith);
                if (taken) {
                    Files.createDirectories(place.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, place);
                    }
                }
            }
        }
        return new ProgramModule(folder);
    }

    /** Folder of classes and resources. */
    Path folder() {
        return folder;
    }

    /**
     * Writes the module's descriptor. It is open, for resources and fxml are found by their names.
     *
     * @param classPath the jars of which the program's was made: those that are modules name the services that they look for
     * @param modules   folder with the jars that stay modules
     */
    void describe(List<Path> classPath, Path modules) throws IOException {
        Set<String> used = new TreeSet<>();
        StringBuilder provided = new StringBuilder();
        for (Path services : listed(folder.resolve(SERVICES))) {
            String service = services.getFileName().toString();
            used.add(service);
            List<String> providers = providers(services);
            if (!providers.isEmpty()) {
                provided.append("provides ").append(source(service)).append(" with ").append(source(String.join(", ", providers))).append(";\n");
            }
        }
        for (Path jar : classPath) {
            used.addAll(Descriptors.uses(jar).stream().filter(this::has).toList());
        }
        StringBuilder text = new StringBuilder("open module ").append(NAME).append(" {\n");
        REQUIRED.forEach(module -> text.append("requires ").append(module).append(";\n"));
        used.forEach(service -> text.append("uses ").append(source(service)).append(";\n"));
        Descriptors.compile(text.append(provided).append("}\n").toString(), NAME, folder, modules);
    }

    private List<String> providers(Path services) throws IOException {
        try (Stream<String> lines = Files.lines(services, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip()).filter(this::has).distinct().toList();
        }
    }

    private boolean has(String type) {
        return !type.isEmpty() && Files.exists(folder.resolve(type.replace('.', '/') + ".class"));
    }

    /** A class inside another, as source text names it. */
    private static String source(String type) {
        return type.replace('$', '.');
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
