package org.duizhao;

import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** On a processor for which ONNX Runtime has no library, such as LoongArch, the program works without its models and says so. */
class UnknownProcessorTest {

    private static final String SENTENCE = "县安委会每月至少召开一次安全生产工作会议。";

    @TempDir
    Path folder;

    @Test
    void itComparesByWordsReadsNoPicturesAndSaysBoth() throws Exception {
        Path one = Files.writeString(folder.resolve("云岭县.txt"), "云岭县人民政府关于做好2024年安全生产工作的通知\n一、压实责任\n" + SENTENCE + "\n");
        Path other = Files.writeString(folder.resolve("石浦县.txt"), "石浦县人民政府关于做好2024年安全生产工作的通知\n一、压实责任\n" + SENTENCE + "\n");
        Path picture = folder.resolve("扫描.jpg");
        try (InputStream notice = UnknownProcessorTest.class.getResourceAsStream("/org/duizhao/scan/notice.jpg")) {
            Files.copy(notice, picture);
        }
        ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dos.arch=loongarch64", "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), Duizhao.class.getName(),
                "compare", one.toString(), other.toString(), picture.toString()).redirectError(folder.resolve("err").toFile());
        program.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"));
        Process running = program.start();
        String rows = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, running.waitFor(), "the picture could not be used");
        assertTrue(rows.contains("\"石浦县.txt\""), rows);
        String said = Files.readString(folder.resolve("err"));
        assertTrue(said.contains("扫描.jpg: " + Messages.chinese().text("unreadable.PICTURES_UNREAD")), said);
        assertTrue(said.contains(Messages.chinese().text("cli.wordsOnly")), said);
    }
}
