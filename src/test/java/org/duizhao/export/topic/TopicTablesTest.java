package org.duizhao.export.topic;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportFormat;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Exporters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicTablesTest {

    private static final Messages CHINESE = Messages.chinese();

    private final Notice yunling = Comparisons.notice("aaaa", "云岭县", 2023, "云政发〔2023〕5号", "县安委会每月至少召开一次会议。",
            "隐患治理做到责任、措施、资金、时限和预案“五到位”。");
    private final Notice yunlingLater = Comparisons.notice("bbbb", "云岭县", 2024, null, "县安委会每季度召开一次会议。");
    private final Notice shipu = Comparisons.notice("cccc", "石浦县", 2024, "石政发〔2024〕1号", "严格值守，6月底前完成堤防加固。",
            "隐患整改做到责任、措施、资金、时限、预案“五落实”。");

    @Test
    void theFindingNamesYearsWhereOnePlaceHasSeveralNotices() {
        assertEquals("县安委会 每月 1 份（云岭县2023）、每季度 1 份（云岭县2024） · 未见规定 1 份（石浦县）。", ask("会议频次", CHINESE).caption().finding());
    }

    @Test
    void whereSeveralKindsOfBodyOweSomethingEachIsNamedAndOneAloneStandsInTheTitle() {
        Notice townships = Comparisons.notice("dddd", "青禾市", 2024, null, "各乡镇每周召开一次例会。");
        TopicAnswer answer = new TopicAsker(new RequirementExtractor()::extract).ask(question("会议频次"), List.of(yunling, townships));
        assertEquals("县安委会 每月 1 份（云岭县） · 乡镇、街道 每周 1 份（青禾市）。", new TopicTables(CHINESE).of(answer).caption().finding());
        TopicTable ofTownships = new TopicTables(CHINESE).of(answer, BodyKind.TOWNSHIP);
        assertEquals("会议频次对照表（乡镇、街道）", ofTownships.caption().title());
        assertEquals("乡镇、街道 每周 1 份（青禾市） · 未见规定 1 份（云岭县）。", ofTownships.caption().finding());
    }

    @Test
    void whatAllNoticesAskForIsSaidShortly() {
        TopicAnswer answer = new TopicAsker(new RequirementExtractor()::extract).ask(question("五到位（隐患治理）"),
                List.of(yunling, Comparisons.notice("dddd", "青禾市", 2024, null, "隐患整改做到责任、措施、资金、时限和预案“五到位”。")));
        assertEquals("2份通知均提出“五到位”。", new TopicTables(CHINESE).of(answer).caption().finding());
    }

    @Test
    void eachNoticeHasItsLinesInTheOrderOfTheNotices() {
        TopicTable table = ask("会议频次", CHINESE);
        assertEquals(List.of("云岭县", "2023", "县安委会", "每月至少召开一次会议", "≥12 ▲最严", "云政发〔2023〕5号", "一、（二）",
                "县安委会每月至少召开一次会议。"), table.lines().get(0).cells());
        assertEquals("4 ▽最松", table.cell(table.lines().get(1), TopicColumn.TIMES_A_YEAR), "without 至少 it is no minimum");
        assertTrue(table.lines().get(2).missing());
        assertEquals("未见规定", table.cell(table.lines().get(2), TopicColumn.ACTOR));
    }

    @Test
    void anAbbreviationIsListedWithItsMembersUnderTheNameEachNoticeUses() {
        TopicTable table = ask("五到位（隐患治理）", CHINESE);
        assertEquals("“五到位” 1 份（云岭县2023） · “五落实” 1 份（石浦县） · 未见规定 1 份（云岭县2024）。", table.caption().finding());
        assertEquals("“五到位”：责任、措施、资金、时限、预案", table.cell(table.lines().get(0), TopicColumn.REQUIREMENT));
        assertFalse(table.columns().contains(TopicColumn.DUE));
    }

    @Test
    void aDeadlineSaysWhatIsDueInTheNoticesWordsAndOnWhichDay() {
        TopicTable table = ask("期限清单", CHINESE);
        TopicLine line = table.lines().stream().filter(l -> !l.missing()).findFirst().orElseThrow();
        assertEquals("6月底前", table.cell(line, TopicColumn.DUE));
        assertEquals("2024-06-30", table.cell(line, TopicColumn.DAY));
        assertTrue(table.cell(line, TopicColumn.REQUIREMENT).contains("堤防加固"), line.toString());
    }

    @Test
    void aRequirementIsSaidWithTheBoundBeforeIt() {
        for (String bound : List.of("至少", "最少", "不得少于", "最多")) {
            Notice notice = Comparisons.notice("eeee", "青禾市", 2024, null, "县安委会" + bound + "每月召开一次会议。");
            TopicQuestion question = TopicQuestions.shipped().stream().filter(q -> q.name().equals("会议频次")).findFirst().orElseThrow();
            TopicTable table = new TopicTables(CHINESE).of(new TopicAsker(new RequirementExtractor()::extract).ask(question, List.of(notice)));
            assertEquals(bound + "每月召开一次会议", table.cell(table.lines().get(0), TopicColumn.REQUIREMENT));
        }
    }

    @Test
    void theWordsAroundAreEnglishForAnEnglishReader() {
        TopicTable table = ask("会议频次", Messages.of(Locale.ENGLISH));
        assertEquals("县安委会: monthly 1 (云岭县2023), quarterly 1 (云岭县2024); none found 1 (石浦县).", table.caption().finding());
        assertEquals("Place", table.heads().get(0));
    }

    @Test
    void aSpreadsheetTakesALineForEachAnswerFromTheClipboard() {
        String[] lines = ask("会议频次", CHINESE).tabSeparated().split("\n");
        assertEquals(4, lines.length);
        assertEquals(lines[0].split("\t").length, lines[1].split("\t").length);
    }

    @Test
    void theWordsOfTheWordFilesCellsAreWuhaoAndDoNotTakeTheIndentOfTheBody() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(ExportFormat.DOCX)))) {
            XWPFParagraph year = document.getTables().get(0).getRow(2).getCell(1).getParagraphs().get(0);
            assertEquals("2023", year.getText());
            assertEquals(10.5, year.getRuns().get(0).getFontSizeAsDouble());
            assertEquals(0, year.getCTP().getPPr().getInd().getFirstLineChars().intValueExact());
            assertEquals(0, year.getIndentationFirstLine());
        }
    }

    @Test
    void theWordFileHoldsTheQuestionTheFindingAndEachLineOnALandscapePage() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(ExportFormat.DOCX)))) {
            assertEquals("会议频次对照表", document.getParagraphs().get(0).getText());
            assertTrue(document.getParagraphs().get(1).getText().startsWith("县安委会 每月 1 份"));
            assertEquals(6, document.getTables().get(0).getNumberOfRows(), "a head, two groups, two lines, one notice without any");
            assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
            assertEquals("仿宋_GB2312", document.getTables().get(0).getRow(2).getCell(0).getParagraphs().get(0).getRuns().get(0)
                    .getCTR().getRPr().getRFontsArray(0).getEastAsia());
            assertEquals(2, document.getFooterList().size());
        }
    }

    @Test
    void linesStandUnderTheBodyThatMust() {
        Notice townships = Comparisons.notice("dddd", "青禾市", 2024, null, "各乡镇每周召开一次例会。", "市政府每月召开一次会议。");
        TopicTable table = new TopicTables(CHINESE).of(new TopicAsker(new RequirementExtractor()::extract).ask(question("会议频次"), List.of(townships, yunling, shipu)));
        assertEquals(List.of("县安委会", "市政府", "乡镇、街道", "未见规定"), table.lines().stream().map(TopicLine::group).toList());
        assertEquals(List.of(true, true, true, true), IntStream.range(0, 4).mapToObj(table::beginsGroup).toList());
    }

    @Test
    void anAimOfAPlanIsToldFromADutyWhereThereAreAims() {
        Notice plan = Comparisons.notice("dddd", "青禾市", 2024, null, "培训覆盖率达到90%以上。", "企业应当按照营业收入的5%提取培训费用。");
        TopicTable table = new TopicTables(CHINESE).of(new TopicAsker(new RequirementExtractor()::extract).ask(question("量化指标"), List.of(plan)));
        assertEquals(List.of("目标", "任务"), table.lines().stream().map(line -> table.cell(line, TopicColumn.NATURE)).toList());
        assertFalse(ask("会议频次", CHINESE).columns().contains(TopicColumn.NATURE));
    }

    @Test
    void whoSeesToItHasAColumnOfItsOwnWhereSomebodyIsNamed() {
        Notice drill = Comparisons.notice("dddd", "青禾市", 2024, null, "各林场每年组织一次扑火演练。（市林业局负责）");
        TopicTable table = new TopicTables(CHINESE).of(new TopicAsker(new RequirementExtractor()::extract).ask(question("应急演练频次"), List.of(drill)));
        assertEquals(List.of("各林场", "市林业局"), List.of(table.cell(table.lines().get(0), TopicColumn.ACTOR),
                table.cell(table.lines().get(0), TopicColumn.RESPONSIBLE)));
        assertFalse(ask("会议频次", CHINESE).columns().contains(TopicColumn.RESPONSIBLE));
    }

    @Test
    void aDayIsADateInTheWorkbookAndNeverCutOnThePage() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("期限清单", ExportFormat.XLSX)))) {
            Row due = workbook.getSheetAt(0).getRow(5);
            int day = ask("期限清单", CHINESE).columns().indexOf(TopicColumn.DAY);
            assertEquals(LocalDate.of(2024, 6, 30), due.getCell(day).getLocalDateTimeCellValue().toLocalDate());
        }
        Document page = Jsoup.parse(new String(file("期限清单", ExportFormat.HTML), StandardCharsets.UTF_8));
        assertTrue(page.select("td.figure").eachText().contains("2024-06-30"));
        assertTrue(page.select("style").html().contains("td.figure { white-space: nowrap; }"));
    }

    @Test
    void theWorkbookHasTheFigureAsANumber() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(ExportFormat.XLSX)))) {
            Row first = workbook.getSheetAt(0).getRow(3);
            assertEquals(12, first.getCell(8).getNumericCellValue());
            assertEquals(List.of("县安委会", "云岭县2023.txt"), List.of(first.getCell(9).getStringCellValue(), first.getCell(10).getStringCellValue()));
            assertEquals(2023, first.getCell(1).getNumericCellValue());
        }
    }

    @Test
    void thePageAndTheClipboardEscapeWhatNoticesSay() throws IOException {
        Notice odd = Comparisons.notice("dddd", "青禾市", 2024, null, "各站点每月召开一次<安全>会议。");
        TopicTable table = new TopicTables(CHINESE).of(new TopicAsker(new RequirementExtractor()::extract)
                .ask(OwnTopic.byWords(TopicEntry.typed("", "站点", "站点", "")).question(), List.of(odd)));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Exporters.ofTopic(ExportFormat.HTML).orElseThrow().write(table, CHINESE, page);
        assertTrue(page.toString(StandardCharsets.UTF_8).contains("&lt;安全&gt;会议"));
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        for (ExportFormat format : List.of(ExportFormat.DOCX, ExportFormat.XLSX, ExportFormat.HTML)) {
            assertArrayEquals(file(format), file(format), format.name());
        }
        assertTrue(Exporters.ofTopic(ExportFormat.JSON).isEmpty());
    }

    private byte[] file(ExportFormat format) throws IOException {
        return file("会议频次", format);
    }

    private byte[] file(String name, ExportFormat format) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Exporters.ofTopic(format).orElseThrow().write(ask(name, CHINESE), CHINESE, target);
        return target.toByteArray();
    }

    private TopicTable ask(String name, Messages messages) {
        return new TopicTables(messages).of(new TopicAsker(new RequirementExtractor()::extract)
                .ask(question(name), List.of(yunling, yunlingLater, shipu)));
    }

    private static TopicQuestion question(String name) {
        return TopicQuestions.shipped().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
