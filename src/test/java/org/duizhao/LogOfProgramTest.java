package org.duizhao;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a run of the program leaves in its log, and on its two streams. */
class LogOfProgramTest {

    private static final String SENTENCE = "县安委会每月至少召开一次安全生产工作会议。";

    @TempDir
    Path folder;

    @Test
    void aBrokenFileIsInTheLogWithItsCauseAndWithoutAWordOfAnyDocument() throws Exception {
        Path good = Files.writeString(folder.resolve("云岭县.txt"), "云岭县人民政府关于做好2024年安全生产工作的通知\n一、压实责任\n" + SENTENCE + "\n");
        Path broken = Files.write(folder.resolve("青禾市.doc"), brokenWord());
        assertEquals(1, run("parse", good.toString(), broken.toString()));
        assertTrue(read("out").contains(SENTENCE), "the good file is parsed");
        assertEquals(1, read("err").lines().count(), read("err"));
        assertTrue(read("err").startsWith("青禾市.doc: "), read("err"));
        String log = Files.readString(folder.resolve("duizhao/log/duizhao-0.0.log"));
        assertTrue(log.contains("青禾市.doc not read\n"), log);
        assertTrue(log.contains("\tat org.apache.poi."), log);
        assertFalse(log.contains("安委会") || log.contains("每月"), log);
    }

    @Test
    void withoutAFolderForTheLogAllGoesOn() throws Exception {
        Path good = Files.writeString(folder.resolve("云岭县.txt"), "云岭县人民政府关于做好2024年安全生产工作的通知\n" + SENTENCE + "\n");
        Files.writeString(folder.resolve("duizhao"), "a file where the folder would be");
        assertEquals(0, run("parse", good.toString()));
        assertTrue(read("out").contains(SENTENCE));
        assertEquals("", read("err"));
    }

    /** The signature of a Word file of 1997, and then no such file. */
    private static byte[] brokenWord() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        file.writeBytes(SENTENCE.repeat(100).getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Duizhao.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        // the launcher says on standard error that it found them
        program.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        program.environment().put("XDG_CACHE_HOME", folder.toString());
        program.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        return program.start().waitFor();
    }

    private String read(String stream) throws IOException {
        return Files.readString(folder.resolve(stream));
    }
}
