package org.duizhao.cli;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CompareOutputTest {

    private static final String MEETS = "各乡镇每月至少召开一次防火例会。";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path notices;

    @BeforeEach
    void writeNotices() throws IOException {
        notices = Files.createDirectory(folder.resolve("samples"));
        Files.writeString(notices.resolve("云岭县2023.txt"), notice("云岭县", 2023, MEETS));
        Files.writeString(notices.resolve("云岭县2024.txt"), notice("云岭县", 2024, "各乡镇每季度至少召开一次防火例会。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表.docx", "表.xlsx", "表.html", "表.json", "表.csv", "表.qdpx", "表.DOCX"})
    void theNameOfTheFileSaysItsFormatAndStandardOutputStaysEmpty(String name) throws IOException {
        Path target = folder.resolve(name);
        assertEquals(0, run("compare", notices.toString(), "-o", target.toString()));
        assertTrue(Files.size(target) > 500);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theChoicesOfTheWindowAreOptions() throws IOException {
        Path target = folder.resolve("选.docx");
        assertEquals(0, run("compare", notices.toString(), "-o", target.toString(), "--rows", "every", "--one-notice", "--columns", "云岭县2024.txt,云岭县2023.txt",
                "--paper", "a3-landscape", "--text-size", "xiaosi", "--page-numbers", "plain", "--remarks", "--compiler", "云岭县应急局", "--date", "2024-05-06"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            assertEquals("23811", document.getDocument().getBody().getSectPr().getPgSz().getW().toString());
            assertEquals("1", document.getFooterList().get(0).getText().strip());
            assertEquals("24", document.getStyles().getStyle("dzCell").getCTStyle().getRPr().getSzArray(0).getVal().toString());
            assertTrue(document.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().equals("编制单位：云岭县应急局　2024年5月6日")));
        }
        assertEquals(2, run("compare", notices.toString(), "-o", folder.resolve("二.docx").toString(), "--paper", "a5"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("a5"), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--topic 防火例会甲|--topic 的值不对：没有专题“防火例会甲”", "--date nonsense|--date 的值不对：nonsense", "--date -0001-01-01|--date 的值不对：-0001-01-01",
        "--columns 不在.txt|--columns 的值不对：所给的通知中没有 不在.txt", "--base 不在.txt|--base 的值不对：所给的通知中没有 不在.txt",
        "--base 云岭县2023.txt --columns 云岭县2024.txt|--base 的值不对：云岭县2023.txt 不在 --columns 所列的通知之中"})
    void aWrongChoiceIsSaidByTheNameOfItsOption(String options, String sentence) throws IOException {
        List<String> call = new ArrayList<>(List.of("compare", notices.toString(), "-o", folder.resolve("选.docx").toString()));
        call.addAll(List.of(options.split(" ")));
        assertEquals(2, run(call.toArray(String[]::new)));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(sentence), err.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(folder.resolve("选.docx")));
    }

    @Test
    void ofTwoFilesWithOneNameTheFolderSaysWhichIsMeant() throws IOException {
        for (int year : new int[]{2023, 2024}) {
            Path other = Files.createDirectories(folder.resolve("同名").resolve(String.valueOf(year)));
            Files.writeString(other.resolve("通知.txt"), notice("云岭县", year, MEETS));
        }
        String both = folder.resolve("同名").toString();
        assertEquals(2, run("compare", both, "-o", folder.resolve("一.docx").toString(), "--base", "通知.txt"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("通知.txt 可以指几份通知，请连文件夹一起写：2023/通知.txt、2024/通知.txt"),
                err.toString(StandardCharsets.UTF_8));
        assertEquals(0, run("compare", both, "-o", folder.resolve("一.docx").toString(), "--base", "2023/通知.txt"));
    }

    @Test
    void theRowsThatTheWindowWouldFilterAreWritten() throws IOException {
        assertTrue(wordsOf("--filter", "“防火例会”").contains("每月至少召开一次防火例会"));
        assertTrue(wordsOf("--only", "other-figures").contains("每月至少召开一次防火例会"));
        assertFalse(wordsOf("--filter", "没有这样的词").contains("每月至少召开一次防火例会"));
        assertFalse(wordsOf("--only", "alone,other-figures").contains("每月至少召开一次防火例会"));
    }

    private String wordsOf(String... choice) throws IOException {
        Path target = folder.resolve("筛.docx");
        List<String> call = new ArrayList<>(List.of("compare", notices.toString(), "-o", target.toString(), "--force"));
        call.addAll(List.of(choice));
        assertEquals(0, run(call.toArray(String[]::new)), () -> err.toString(StandardCharsets.UTF_8));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            return document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining());
        }
    }

    @Test
    void jsonIsNeverAPartOfTheComparison() throws IOException {
        assertEquals(2, run("compare", notices.toString(), "--rows", "every"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("JSON 总是完整的对照"), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theDictionaryOfALongFormStandsBesideItAndIsNotOverwrittenEither() throws IOException {
        Path dictionary = folder.resolve("长表-字段说明.csv");
        assertEquals(0, run("compare", notices.toString(), "-o", folder.resolve("长表.csv").toString()));
        assertTrue(Files.readString(dictionary).contains("折合次/年,数值"));
        Files.delete(folder.resolve("长表.csv"));
        assertEquals(2, run("compare", notices.toString(), "-o", folder.resolve("长表.csv").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("长表-字段说明.csv"));
        assertFalse(Files.exists(folder.resolve("长表.csv")));
    }

    @Test
    void changesHaveNoLongForm() {
        assertEquals(2, run("changes", notices.resolve("云岭县2023.txt").toString(), notices.resolve("云岭县2024.txt").toString(), "-o",
                folder.resolve("变化.csv").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(".docx .xlsx .html .json"));
    }

    @Test
    void theWordFileHoldsTheSentences() throws IOException {
        Path target = folder.resolve("对照 表.docx");
        run("compare", notices.toString(), "-o", target.toString(), "--title", "两年防火通知对照表", "--base", "云岭县2023.txt");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            assertEquals("两年防火通知对照表", document.getParagraphs().get(0).getText());
            XWPFTable table = document.getTables().stream().filter(one -> one.getRow(0).getCell(0).getText().equals("事项")).findFirst().orElseThrow();
            assertTrue(table.getText().contains(MEETS));
            assertTrue(table.getRow(0).getCell(1).getText().contains("基准"));
        }
    }

    @Test
    void aFileThatExistsIsOnlyReplacedByForce() throws IOException {
        Path target = Files.writeString(folder.resolve("表.html"), "旧");
        assertEquals(2, run("compare", notices.toString(), "-o", target.toString()));
        assertEquals("旧", Files.readString(target));
        assertTrue(complained().contains("--force"));
        assertEquals(0, run("compare", notices.toString(), "-o", target.toString(), "--force"));
        assertTrue(Files.readString(target).contains(MEETS));
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidInOneLine() {
        Path target = folder.resolve("没有").resolve("表.docx");
        assertEquals(2, run("compare", notices.toString(), "-o", target.toString()));
        assertEquals(target + ": 所在的文件夹不存在", complained().strip());
    }

    @Test
    void anUnknownEndingAndABaseThatIsNotThereAreWrongCalls() throws IOException {
        assertEquals(2, run("compare", notices.toString(), "-o", folder.resolve("表.pages").toString()));
        assertEquals(2, run("compare", notices.toString(), "-o", folder.resolve("表.docx").toString(), "--base", "青禾市.txt"));
        assertFalse(Files.exists(folder.resolve("表.docx")));
    }

    @Test
    void nothingIsWrittenWhereNothingCouldBeRead() {
        assertEquals(1, run("compare", folder.resolve("没有.txt").toString(), "-o", folder.resolve("表.docx").toString()));
        assertFalse(Files.exists(folder.resolve("表.docx")));
    }

    @Test
    void withoutADisplayTheSamplesAreComparedIntoTheBuildFolder() throws IOException {
        Path build = Files.createDirectory(folder.resolve("target"));
        assertEquals(0, withoutWindow(List.of()));
        assertTrue(Files.exists(build.resolve("对照表.docx")));
        assertEquals(1, said().lines().count());
        assertTrue(said().contains("没有显示器") && said().contains("2份通知"));
        assertEquals(0, withoutWindow(List.of()));
        assertTrue(said().contains("替换了上次的文件"));
    }

    @Test
    void elsewhereNoFileIsReplaced() throws IOException {
        Files.writeString(folder.resolve("对照表.docx"), "我的");
        assertEquals(0, withoutWindow(List.of(notices.resolve("云岭县2023.txt"))));
        assertEquals("我的", Files.readString(folder.resolve("对照表.docx")));
        assertTrue(Files.exists(folder.resolve("对照表 2.docx")));
    }

    @Test
    void withoutADisplayAndWithoutFilesTheHelpIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));
        assertEquals(2, new WithoutWindow(Terminal.of(out, err), Workbench::new, Messages.chinese()).run(empty, List.of()));
        assertTrue(complained().contains("--help"));
    }

    @Test
    void whereTheEncoderDoesNotLoadItIsSaidThatWordsAloneDecided() throws IOException {
        Path file = Files.writeString(folder.resolve("缓存"), "no folder");
        ProgramFolders folders = new ProgramFolders(folder, file, folder);
        assertEquals(0, new Main(Terminal.of(out, err), () -> Workbench.ofUser(folders)).execute("compare", notices.toString()));
        assertTrue(complained().contains("仅按字词对照"), complained());
    }

    @Test
    void whereNoEncoderIsWantedNothingIsSaidOfIt() {
        assertEquals(0, run("compare", notices.toString()));
        assertEquals("", complained());
    }

    private int withoutWindow(List<Path> files) {
        return new WithoutWindow(Terminal.of(out, err), Workbench::new, Messages.chinese()).run(folder, files);
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

    private static String notice(String place, int year, String measure) {
        return place + "人民政府关于做好" + year + "年森林防火工作的通知\n\n各乡镇人民政府：\n现就" + year + "年森林防火工作通知如下。\n一、严格值守\n"
                + measure + "\n" + place + "人民政府\n" + year + "年3月1日\n";
    }

    @Test
    void ofAllTopicsThoseOfSimilarNamesAreOffered() {
        assertEquals(List.of("应急演练", "会议频次", "应急预案"),
                TableArguments.nearest("应急演练频次", Set.of("应急预案", "煤矿", "应急演练", "会议频次", "值班值守")).subList(0, 3));
    }
}
