package org.duizhao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path notice;

    @BeforeEach
    void writeANotice() throws IOException {
        notice = folder.resolve("云岭县 2024.txt");
        Files.writeString(notice, """
                云岭县人民政府关于做好2024年森林防火工作的通知

                各乡镇人民政府：
                现就2024年森林防火工作通知如下。
                一、严格值守
                各乡镇每月至少召开一次防火例会。村组每周巡山一次。
                """);
    }

    @Test
    void parseWritesOneJsonObjectToStandardOutputAndNothingElse() throws IOException {
        assertEquals(0, run("parse", notice.toString(), "--format", "json"));
        JsonNode json = new ObjectMapper().readTree(said());
        assertEquals("云岭县 2024.txt", json.at("/notices/0/file").asText());
        assertTrue(json.at("/notices/0/measures").size() > 0);
        assertEquals(0, json.get("failures").size());
        assertEquals("", complained());
    }

    @Test
    void factsSaysWhoHowOftenAndKeepsVagueWordsApart() throws IOException {
        Path other = Files.writeString(folder.resolve("青禾市2024.txt"), """
                青禾市人民政府关于做好2024年森林防火工作的通知

                各乡镇人民政府：
                一、严格值守
                市林业局要每季度至少组织两次演练，定期开展巡查，严格落实“四不两直”要求。
                """);
        assertEquals(0, run("facts", other.toString()));
        JsonNode json = new ObjectMapper().readTree(said());
        assertEquals(1, json.get("facts").size());
        assertEquals("FREQUENCY 市林业局 >= 2 QUARTER 8", json.at("/facts/0/kind").asText() + " " + json.at("/facts/0/actor").asText() + " "
                + json.at("/facts/0/comparator").asText() + " " + json.at("/facts/0/value") + " " + json.at("/facts/0/period").asText() + " "
                + json.at("/facts/0/perYear"));
        assertEquals("定期", json.at("/vague/0/text").asText().substring(0, 2));
        assertEquals("四不两直", json.at("/slogans/0/text").asText());
        assertEquals(6, json.at("/slogans/0/components").size());
    }

    @Test
    void aFolderStandsForTheFilesInIt() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "青禾市人民政府通知\n每季度检查一次。\n");
        assertEquals(0, run("parse", folder.toString()));
        assertEquals(2, new ObjectMapper().readTree(said()).get("notices").size());
    }

    @Test
    void aFileThatCannotBeUsedIsSaidOnceAndTheRestGoesOn() throws IOException {
        assertEquals(1, run("compare", notice.toString(), folder.resolve("没有.txt").toString()));
        JsonNode json = new ObjectMapper().readTree(said());
        assertEquals("没有.txt", json.at("/failures/0/file").asText());
        assertEquals(1, json.get("notices").size());
        assertTrue(json.get("rows").size() > 0);
        assertEquals("没有.txt: " + json.at("/failures/0/message").asText() + System.lineSeparator(), complained());
    }

    @Test
    void whatADamagedFileLacksIsSaidWhereItIsCompared() throws IOException {
        Path cut = Files.writeString(folder.resolve("断页.html"), "<html><body><p>云岭县人民政府关于做好安全生产工作的通知</p><p>各乡镇要每月检查一次。</p><p>各部门要每季");
        assertEquals(0, run("facts", cut.toString()));
        assertTrue(complained().startsWith("断页.html: "), complained());
    }

    @Test
    void theSameContentTwiceIsTakenOnceAndSaid() throws IOException {
        Path copy = Files.copy(notice, folder.resolve("副本.txt"));
        assertEquals(0, run("compare", notice.toString(), copy.toString()));
        assertEquals(1, new ObjectMapper().readTree(said()).get("notices").size());
        assertTrue(complained().contains("内容与另一个文件相同"));
    }

    @Test
    void theOrderOfTheFilesChangesNothing() throws IOException {
        Path other = Files.writeString(folder.resolve("青禾市2024.txt"), "青禾市人民政府通知\n每季度检查一次。\n");
        run("compare", notice.toString(), other.toString());
        String oneWay = said();
        out.reset();
        run("compare", other.toString(), notice.toString());
        assertEquals(oneWay, said());
    }

    @Test
    void aWrongCallIsExplainedAndWritesNothing() {
        assertEquals(2, run("parse"));
        assertEquals(2, run("parse", notice.toString(), "--format", "xml"));
        assertEquals(2, run("weigh", notice.toString()));
        assertEquals(2, run("--lang", "en"));
        assertEquals("", said());
        assertTrue(complained().contains("duizhao parse --help"));
    }

    @Test
    void helpShowsExamplesInTheLanguageAskedFor() {
        assertEquals(0, run("--help"));
        assertTrue(said().contains("示例"));
        out.reset();
        assertEquals(0, run("compare", "--help", "--lang", "en"));
        assertTrue(said().contains("Examples"));
        assertFalse(said().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void helpListsTheCommandsThatExist() {
        run("--help");
        assertTrue(Main.COMMANDS.stream().allMatch(command -> said().contains("  " + command + " ")), said());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(0, run("--version"));
        assertTrue(said().matches("对照 duizhao \\d+\\.\\d+.*\\s*"), said());
    }

    private int run(String... arguments) {
        return new Main(Terminal.of(out, err), Workbench::new).execute(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
