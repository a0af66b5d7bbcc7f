package org.duizhao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangesCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path old;
    private Path now;

    @BeforeEach
    void writeTwoYears() throws IOException {
        old = notice(2023, "各乡镇每月至少召开一次防火例会。", "严禁携带火种进入林区。");
        now = notice(2024, "各乡镇每季度至少召开一次防火例会。", "新建瞭望塔三座，购置风力灭火机二十台。");
    }

    @Test
    void everyChangeHasItsKindAndBothTexts() throws IOException {
        assertEquals(0, run("changes", old.toString(), now.toString(), "--format", "json"));
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        List<String> changes = new ArrayList<>();
        json.get("changes").forEach(change -> changes.add(change.get("kind").asText() + " " + change.get("oldText").asText()
                + " → " + change.get("newText").asText()));
        assertEquals(List.of("modified 现就2023年森林防火工作通知如下。 → 现就2024年森林防火工作通知如下。",
                "modified 各乡镇每月至少召开一次防火例会。 → 各乡镇每季度至少召开一次防火例会。",
                "deleted 严禁携带火种进入林区。 → ", "added  → 新建瞭望塔三座，购置风力灭火机二十台。"), changes);
        assertEquals("[\"m2\"]", json.at("/changes/1/old").toString());
        assertEquals(2, json.at("/counts/modified").asInt());
    }

    @Test
    void theSameNoticeTwiceHasNoChangeAndItIsSaid() throws IOException {
        assertEquals(0, run("changes", old.toString(), old.toString()));
        assertTrue(new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("identical").asBoolean());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("没有变化"));
    }

    @Test
    void noticesWithNothingInCommonAreSaidToHaveNothing() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.txt"), "石浦县教育局关于评选先进教师的通知\n\n各中小学：\n一、评选条件\n热爱学生，教龄满五年。\n");
        assertEquals(0, run("changes", old.toString(), other.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("没有相同或相近的措施"));
    }

    @Test
    void aFileThatCannotBeReadGivesNoChangeAndTheReason() throws IOException {
        assertEquals(1, run("changes", old.toString(), folder.resolve("没有.txt").toString()));
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals(0, json.get("changes").size());
        assertEquals("没有.txt", json.at("/failures/0/file").asText());
    }

    @Test
    void aFolderOfSeveralNoticesAndASingleNoticeAreWrongCalls() {
        assertEquals(2, run("changes", old.toString(), folder.toString()));
        assertEquals(2, run("changes", old.toString()));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表.docx", "表.xlsx", "表.html", "表.json"})
    void theNameOfTheFileSaysItsFormatAndTheSameChangesGiveTheSameBytes(String name) throws IOException {
        Path target = folder.resolve(name);
        assertEquals(0, run("changes", old.toString(), now.toString(), "-o", target.toString()));
        byte[] first = Files.readAllBytes(target);
        assertEquals(0, run("changes", old.toString(), now.toString(), "-o", target.toString(), "--force"));
        assertArrayEquals(first, Files.readAllBytes(target));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theWordFileHasTheFiveColumns() throws IOException {
        Path target = folder.resolve("新旧对照表.docx");
        run("changes", old.toString(), now.toString(), "-o", target.toString());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            XWPFTable table = document.getTables().get(0);
            assertEquals(List.of("条款", "云岭县2023年", "云岭县2024年", "变化说明", "备注"),
                    table.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList());
            assertEquals("各乡镇每季度至少召开一次防火例会。", table.getRow(2).getCell(2).getText());
            assertEquals("会议频次由每月改为每季度（放宽）。", table.getRow(2).getCell(3).getText());
            assertEquals(0, table.getRow(0).getCell(4).getParagraphs().get(0).getCTP().getPPr().getInd().getFirstLineChars().intValue(), "as wide as its column");
        }
    }

    @Test
    void againstTheSuperiorEachOfItsMeasuresHasAStanceAndTheOtherPlacesCountAsOurs() throws IOException {
        assertEquals(0, run("changes", old.toString(), now.toString(), "--superior"));
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        List<String> stances = new ArrayList<>();
        json.get("takeUps").forEach(one -> stances.add(one.get("stance").asText() + " " + one.get("superiorText").asText("")));
        assertTrue(stances.contains("LAXER 各乡镇每月至少召开一次防火例会。"), stances.toString());
        assertTrue(stances.contains("LACKING 严禁携带火种进入林区。"), stances.toString());
        assertEquals(1, json.at("/counts/OWN").asInt());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("云岭县"), "one place is not above itself: " + err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--superior", "--neighbour"})
    void theTableAgainstAnotherPlaceIsWrittenInEveryFormat(String against) throws IOException {
        for (String name : List.of("对照.docx", "对照.xlsx", "对照.html", "对照.json")) {
            assertEquals(0, run("changes", old.toString(), now.toString(), against, "-o", folder.resolve(name).toString()));
            assertTrue(Files.size(folder.resolve(name)) > 500, name);
        }
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("对照.docx")))) {
            List<String> heads = document.getTables().get(0).getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList();
            assertEquals(against.equals("--superior") ? "上级：云岭县2023年" : "云岭县2023年", heads.get(1));
        }
    }

    @Test
    void theWordFileOfIdenticalNoticesAndOfUnrelatedOnesSaysSoAndHasNoTable() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.txt"), "石浦县教育局关于评选先进教师的通知\n\n各中小学：\n一、评选条件\n热爱学生，教龄满五年。\n");
        assertEquals(0, run("changes", old.toString(), old.toString(), "-o", folder.resolve("同.docx").toString()));
        assertEquals(0, run("changes", old.toString(), other.toString(), "-o", folder.resolve("异.docx").toString()));
        assertEquals("两份通知的措施完全相同，没有变化。", firstSentence(folder.resolve("同.docx")));
        assertEquals("两份通知没有相同或相近的措施，不像同一份通知的两个版本。", firstSentence(folder.resolve("异.docx")));
    }

    /** Of a file without a table, behind its title, an empty line and 一、概览. */
    private static String firstSentence(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(List.of(), document.getTables());
            return document.getParagraphs().get(3).getText();
        }
    }

    @Test
    void onlyOneOfSuperiorNeighbourAndTracked() {
        assertEquals(2, run("changes", old.toString(), now.toString(), "--superior", "--neighbour"));
        assertEquals(2, run("changes", old.toString(), now.toString(), "--superior", "--tracked", "-o", folder.resolve("稿.docx").toString()));
    }

    @Test
    void theHelpNamesTheFormatsThatThereAreAndNoOthers() {
        assertEquals(0, run("changes", "--help"));
        String help = out.toString(StandardCharsets.UTF_8);
        assertTrue(help.contains(".docx、.xlsx、.html 或 .json"), help);
        assertTrue(!help.contains(".csv") && !help.contains(".qdpx"), help);
    }

    private Path notice(int year, String... measures) throws IOException {
        return Files.writeString(folder.resolve("云岭县" + year + ".txt"), "云岭县人民政府关于做好" + year + "年森林防火工作的通知\n\n各乡镇人民政府：\n现就"
                + year + "年森林防火工作通知如下。\n一、严格值守\n" + String.join("\n", measures) + "\n云岭县人民政府\n" + year + "年3月1日\n");
    }

    private int run(String... arguments) {
        return new Main(Terminal.of(out, err), Workbench::new).execute(arguments);
    }
}
