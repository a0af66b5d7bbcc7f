package org.duizhao.logging;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProgramLogTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path home;

    /** The tests' own configuration, which is silent, and no file left open. */
    @AfterEach
    void close() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void whatTheProgramSaysIsWrittenAtOnceInAFolderThatIsMade() throws IOException {
        Path folder = home.resolve("a/百分之50%tu");
        assertTrue(ProgramLog.open(folder));
        program().warn("{} not read", "云岭县.pdf");
        assertTrue(written(folder).contains("WARNING"), written(folder));
        assertTrue(written(folder).contains("org.duizhao.Example: 云岭县.pdf not read"), written(folder));
    }

    @Test
    void detailsAreNotWrittenNorWhatLibrariesSayThatReadDocuments() throws IOException {
        assertTrue(ProgramLog.open(home));
        program().debug("detail");
        for (String library : List.of("org.apache.poi.xwpf", "org.apache.pdfbox.pdmodel.font", "org.ofdrw.reader", "HanLP")) {
            LoggerFactory.getLogger(library).error("quotes the document");
        }
        org.apache.logging.log4j.LogManager.getLogger("org.apache.poi.hwpf").fatal("quotes the document");
        program().info("end");
        assertEquals(1, written(home).lines().count(), written(home));
    }

    @Test
    void filesAreChangedAndTheOldestGoes() throws IOException {
        assertTrue(ProgramLog.open(home));
        String line = "x".repeat(1000);
        for (int i = 0; i < 5 * 1024; i++) {
            program().info("{} {}", i, line);
        }
        List<Path> files = files(home);
        assertEquals(3, files.size(), files.toString());
        for (Path file : files) {
            assertTrue(Files.size(file) <= MEGABYTE + 2000, file + " " + Files.size(file));
        }
        assertTrue(Files.readString(home.resolve("duizhao-0.0.log")).contains(": 5119 x"), "the newest has the last line");
        assertFalse(written(home).contains(": 0 x"), "the first line is gone");
    }

    @Test
    void aLaterRunGoesOnInTheSameFile() throws IOException {
        ProgramLog.open(home);
        program().info("first run");
        ProgramLog.open(home);
        program().info("second run");
        assertEquals(1, files(home).size());
        assertEquals(2, written(home).lines().count());
    }

    @Test
    void twoProgramsAtOnceWriteEachItsOwn() throws Exception {
        Process one = start("one");
        Process other = start("other");
        assertEquals("true", firstLine(one));
        assertEquals("true", firstLine(other));
        List<String> contents = new ArrayList<>();
        for (Path file : files(home)) {
            contents.add(Files.readString(file).strip().replaceAll(".*: ", ""));
        }
        contents.sort(null);
        assertEquals(List.of("one", "other"), contents);
        for (Process program : List.of(one, other)) {
            program.getOutputStream().close();
            assertEquals(0, program.waitFor());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoReasonToStopNorToSayAnything() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertFalse(ProgramLog.open(file.resolve("log")));
            program().error("unheard", new IllegalStateException());
        } finally {
            System.setErr(before);
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private static Logger program() {
        return LoggerFactory.getLogger("org.duizhao.Example");
    }

    private Process start(String word) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), LogWriter.class.getName(), home.toString(), word)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String firstLine(Process program) throws IOException {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    private static String written(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }
}
