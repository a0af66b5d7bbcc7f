package org.duizhao.encode;

import ai.onnxruntime.OrtEnvironment;
import org.duizhao.onnx.NativeLibraries;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Where ONNX Runtime is loaded from, and what is left where it is not; in programs of their own, for a library is loaded once in each. */
class NativeLibrariesTest {

    @TempDir
    Path caches;
    @TempDir
    Path temporary;

    @Test
    void itIsLoadedFromTheCacheFolderAndLeavesNothingElsewhere() throws Exception {
        SentenceEncoder here = SentenceEncoder.shipped(caches);
        assumeTrue(here.available(), "ONNX Runtime does not load on this system");
        byte[] expected = here.vectors(List.of(EncoderProbe.SENTENCE), Progress.NONE).orElseThrow().bytes(0);
        Path other = Files.createDirectory(temporary.resolve("cache"));
        Path system = Files.createDirectory(temporary.resolve("tmp"));
        assertEquals("true " + HexFormat.of().formatHex(expected), probe(other, "-Djava.io.tmpdir=" + system));
        assertEquals(List.of(), below(system), "the system's temporary folder is left as it was");
        assertTrue(Files.isRegularFile(other.resolve("onnxruntime-" + NativeLibraries.VERSION).resolve(System.mapLibraryName("onnxruntime"))));
    }

    @Test
    void anInstalledProgramHasItBesideItselfAndUnpacksNothing() throws Exception {
        NativeLibraries.provide(caches);
        Path installed = caches.resolve("onnxruntime-" + NativeLibraries.VERSION);
        Path other = Files.createDirectory(temporary.resolve("cache"));
        assertTrue(probe(other, "-Dduizhao.natives=" + installed).startsWith("true"));
        assertFalse(Files.exists(other.resolve(installed.getFileName())));
        assertEquals("false", probe(other, "-Dduizhao.natives=" + temporary.resolve("empty")));
    }

    @Test
    void onAnUnknownProcessorThereAreNoVectors() throws Exception {
        assertEquals("false", probe(caches, "-Dos.arch=sparc"));
    }

    @Test
    void whereALibraryDoesNotLoadThereAreNoVectors() throws Exception {
        assertEquals("false", probe(caches, "-Donnxruntime.native.onnxruntime.skip=true", "-Donnxruntime.native.onnxruntime4j_jni.skip=true"));
    }

    @Test
    void aDamagedLibraryIsReplacedAndAWholeOneIsLeft() throws IOException {
        NativeLibraries.provide(caches);
        Path library = caches.resolve("onnxruntime-" + NativeLibraries.VERSION).resolve(System.mapLibraryName("onnxruntime4j_jni"));
        byte[] whole = Files.readAllBytes(library);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(library, before);
        NativeLibraries.provide(caches);
        assertEquals(before, Files.getLastModifiedTime(library));
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        for (byte[] bad : List.of(damaged, Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, whole.length + 1), new byte[0])) {
            Files.write(library, bad);
            NativeLibraries.provide(caches);
            assertArrayEquals(whole, Files.readAllBytes(library));
        }
    }

    @Test
    void whatEarlierVersionsAndKilledProgramsLeftIsRemoved() throws IOException {
        Path older = Files.createDirectory(caches.resolve("onnxruntime-1.0.0"));
        Files.writeString(older.resolve("library"), "old");
        Path folder = Files.createDirectory(caches.resolve("onnxruntime-" + NativeLibraries.VERSION));
        Path left = Files.writeString(folder.resolve("library.so123.part"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(System.currentTimeMillis() - TimeUnit.DAYS.toMillis(2)));
        Path another = Files.writeString(folder.resolve("library.so456.part"), "being written by another program");
        NativeLibraries.provide(caches);
        assertFalse(Files.exists(older));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(another));
    }

    @Test
    void theVersionIsThatOfTheLibrary() {
        assumeTrue(SentenceEncoder.shipped(caches).available(), "ONNX Runtime does not load on this system");
        assertEquals(NativeLibraries.VERSION, OrtEnvironment.getEnvironment().getVersion());
    }

    private static String probe(Path caches, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EncoderProbe.class.getName(), caches.toString()));
        Process program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor());
        return said;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder) && !path.toString().contains("hsperfdata")).toList();
        }
    }
}
