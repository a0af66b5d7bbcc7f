package org.duizhao.dist;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The image for this system, carried to a folder with a Chinese name and started there by an environment that knows no Java. */
class PackagedProgramIT {

    private static final Map<String, String> LOCALE = Map.of("LC_ALL", "C.UTF-8");
    private static final Path IMAGE = Path.of("target/dist/duizhao");
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final long BOUND = 220L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Of a window with text; a blank one has a handful. */
    private static final int COLOURS = 100;

    @TempDir
    Path stick;
    private Path program;
    private Path home;

    @BeforeEach
    void carry() throws IOException {
        assumeTrue(TargetSystem.here().family() == TargetSystem.Family.LINUX, "only the Linux image is started here");
        home = Files.createDirectory(stick.resolve("home"));
        carryTo(stick.resolve("对照 便携"));
    }

    private void carryTo(Path folder) throws IOException {
        program = folder;
        try (Stream<Path> files = Files.walk(IMAGE)) {
            for (Path file : files.toList()) {
                Files.copy(file, program.resolve(IMAGE.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    @Test
    void itIsSmallEnough() throws IOException {
        assertTrue(Tools.size(IMAGE) <= BOUND, () -> IMAGE + " is larger than " + BOUND);
    }

    @Test
    void withoutALocaleItGivesWhatTheJarGives() throws Exception {
        // Java itself starts in no folder with a Chinese name where no locale is set
        carryTo(stick.resolve("portable"));
        List<String> words = new ArrayList<>(List.of("parse", "--format", "json"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            samples.map(Path::toString).sorted().forEach(words::add);
        }
        String said = output(start(Map.of(), program.resolve("bin/duizhao").toString(), words));
        List<String> jar = new ArrayList<>(List.of("-jar", Path.of("target/duizhao.jar").toAbsolutePath().toString()));
        jar.addAll(words);
        assertEquals(output(start(Map.of(), Path.of(System.getProperty("java.home"), "bin/java").toString(), jar)), said);
        assertTrue(said.contains("云岭县"));
    }

    @Test
    void itReadsPicturesWithTheLibrariesBesideIt() throws Exception {
        Path picture = Path.of("src/test/resources/org/duizhao/scan/notice.jpg").toAbsolutePath();
        assertTrue(output(start(LOCALE, program.resolve("bin/duizhao").toString(), List.of("parse", picture.toString()))).contains("青政办发〔2024〕16号"));
        assertTrue(Files.isDirectory(program.resolve("data/cache/log")), "it is portable: what it keeps is beside it");
        try (Stream<Path> left = Files.walk(home)) {
            assertEquals(List.of(home), left.toList());
        }
    }

    @Test
    void itShowsItsWindowFromTheArchiveOfClasses() throws Exception {
        assumeTrue(VirtualDisplay.isThere(), "no Xvfb");
        Path loaded = stick.resolve("loaded.txt");
        try (VirtualDisplay display = VirtualDisplay.open(stick.resolve("screen"))) {
            Process window = start(Map.of("LC_ALL", "C.UTF-8", "DISPLAY", display.name()), "-Xlog:class+load:file=" + loaded, program.resolve("bin/duizhao").toString(), List.of());
            try {
                BufferedImage seen = display.look();
                for (long end = System.nanoTime() + PATIENCE.toNanos(); colours(seen) < COLOURS && System.nanoTime() < end; seen = display.look()) {
                    assertTrue(window.isAlive());
                    Thread.sleep(100);
                }
                ImageIO.write(seen, "png", new File("target/dist-window.png"));
                assertTrue(colours(seen) >= COLOURS);
            } finally {
                window.descendants().forEach(ProcessHandle::destroy);
                window.destroy();
                window.waitFor();
            }
        }
        List<String> classes = Files.readAllLines(loaded).stream().filter(line -> line.contains(" org.duizhao.desktop.")).toList();
        assertTrue(classes.stream().anyMatch(line -> line.contains("org.duizhao.desktop.DesktopApp source: shared objects file")), "the archive holds in its new place");
        assertTrue(Files.exists(program.resolve("data/projects/对照.duizhao")));
        try (Stream<Path> logs = Files.list(program.resolve("data/cache/log"))) {
            for (Path log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertFalse(Files.readString(log).contains("SEVERE"), () -> log + " tells of a fault");
            }
        }
        assertFalse(Files.exists(home.resolve(".openjfx")), "no library was unpacked");
    }

    private static long colours(BufferedImage seen) {
        return Arrays.stream(seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth())).distinct().count();
    }

    /** Started in the project's folder, where the samples are. */
    private Process start(Map<String, String> variables, String launcher, List<String> words) throws IOException {
        return start(variables, "", launcher, words);
    }

    private Process start(Map<String, String> variables, String options, String launcher, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(words);
        ProcessBuilder start = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().clear();
        start.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " " + options);
        start.environment().put("PATH", home.toString());
        start.environment().putAll(variables);
        return start.start();
    }

    private static String output(Process program) throws IOException, InterruptedException {
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor());
        return said;
    }
}
