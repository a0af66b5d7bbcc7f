package org.duizhao.export.word;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.align.Comparison;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.Annexes;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.settings.PageChoice;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.RowScope;
import org.duizhao.export.settings.TextSize;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocxExporterTest {

    private static final ExportSettings EVERY = ExportSettings.DEFAULT.withContent(ContentChoice.USUAL.showing(RowChoice.EVERY, true));

    @Test
    void besideEachOtherACellHasTheClauseItsFiguresAndItsSourceOnce() throws IOException {
        XWPFTable table = bands(open(Comparisons.ofClauses(), EVERY)).get(0);
        assertEquals("县防火指挥部每月召开一次会议。〔1次/月〕（云政发〔2023〕5号 一、（二））", table.getRow(1).getCell(1).getText());
        assertEquals("1 会议", table.getRow(1).getCell(0).getParagraphs().get(0).getText());
        assertEquals("防火", table.getRow(1).getCell(0).getParagraphs().get(1).getText());
        assertEquals("见第2行", table.getRow(3).getCell(2).getText());
    }

    @Test
    void aReferenceToARowThatTheFileLacksNamesTheClause() throws IOException {
        ExportSettings third = ExportSettings.DEFAULT.withContent(ContentChoice.USUAL.within(new RowScope.OnScreen(Set.of(2))));
        assertEquals("见原文一、（二）", bands(open(Comparisons.ofClauses(), third)).get(0).getRow(1).getCell(2).getText());
    }

    @Test
    void aCellSaysInWordsWhatItIsAgainstTheBaseAndHoldsNoWordOfIt() throws IOException {
        String cell = bands(open(Comparisons.ofClauses(), EVERY.withBase("aaaa"))).get(0).getRow(1).getCell(2).getText();
        assertTrue(cell.contains("〔▽较松〕"), cell);
        assertEquals("县防火指挥部每季度召开一次会议，…", cell.replaceAll("[〔（].*", "").replace("＋", ""), "only its own words");
    }

    @Test
    void whatNobodyHasCheckedStandsInAnAnnexOrNowhere() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), EVERY);
        assertFalse(bands(document).stream().anyMatch(table -> table.getText().contains(Comparisons.MONTHLY)));
        assertFalse(text(document).contains("待核\n"));
        assertTrue(text(document).contains("附件1　待核对事项"));
        assertTrue(text(document).contains("□ 1 会议频次：云岭县一、（二）“县防火办每月至少召开…”；青禾市一、（二）“县防火办每季度至少召…”"), text(document));
        ExportSettings without = EVERY.withContent(EVERY.content().with(new Annexes(false, true, false)));
        assertFalse(text(open(Comparisons.ofTwo(), without)).contains("待核对事项"));
    }

    @Test
    void rowsThatAreSetAsideAreNamed() throws IOException {
        String text = text(open(Comparisons.ofThree(), ExportSettings.DEFAULT));
        assertTrue(text.contains("只有云岭县（2023年）有规定的1项（行号和事项）：2 演练频次。"), text);
    }

    @Test
    void whereNothingElseIsInScopeTheUnsureRowsStandInTheirAnnexInFull() throws IOException {
        XWPFDocument document = open(Comparisons.ofThree(), ExportSettings.DEFAULT);
        assertTrue(text(document).contains("所选范围内的事项都由程序对应、尚待人工核对，全文列在附件1"), text(document));
        assertTrue(bands(document).stream().anyMatch(table -> table.getText().contains(Comparisons.MONTHLY)));
        ExportSettings without = ExportSettings.DEFAULT.withContent(ExportSettings.DEFAULT.content().with(new Annexes(false, true, false)));
        assertTrue(text(open(Comparisons.ofThree(), without)).contains("所选范围内没有应列入正文的事项。"));
    }

    @Test
    void theFullTextIsAnAnnexOnlyWhereItIsAskedFor() throws IOException {
        ExportSettings full = EVERY.withContent(EVERY.content().with(new Annexes(true, true, true)));
        assertTrue(text(open(Comparisons.ofTwo(), full)).contains(Comparisons.MONTHLY + Comparisons.DRILL));
        assertFalse(text(open(Comparisons.ofTwo(), EVERY)).contains(Comparisons.MONTHLY + Comparisons.DRILL));
    }

    @Test
    void manyNoticesStandBelowEachOtherInOneTableThoseThatSayTheSameTogether() throws IOException {
        XWPFDocument document = open(Comparisons.ofMany(12), EVERY);
        List<XWPFTable> bands = bands(document);
        assertEquals(1, bands.size());
        String block = bands.get(0).getRow(1).getCell(1).getText();
        assertEquals(1, block.split(Comparisons.DRILL, -1).length - 1, "the same words stand once");
        assertTrue(block.startsWith("第一县、第丁县"), block);
        assertTrue(block.contains("政发〔2031〕1号 一、（二）"), block);
    }

    @Test
    void aRowHigherThanAPageIsCutIntoRowsThatSayWhatTheyAreAbout() throws IOException {
        String sentence = "各林场要落实防火责任，".repeat(400) + "不得推诿。";
        XWPFTable table = bands(open(Comparisons.ofOne(sentence), EVERY)).get(0);
        assertTrue(table.getNumberOfRows() > 2);
        StringBuilder text = new StringBuilder();
        for (int row = 1; row < table.getNumberOfRows(); row++) {
            assertTrue(table.getRow(row).isCantSplitRow());
            assertEquals(row == 1 ? "1" : "1（续）", table.getRow(row).getCell(0).getText());
            text.append(table.getRow(row).getCell(1).getText());
        }
        assertTrue(text.toString().startsWith(sentence), "nothing is lost between the parts");
    }

    @Test
    void theHeadNamesPlaceYearAndNumberAndIsRepeatedOnEachPage() throws IOException {
        XWPFTable table = bands(open(Comparisons.ofTwo(), EVERY)).get(0);
        assertTrue(table.getRow(0).isRepeatHeader());
        assertEquals("云岭县（2023年）", table.getRow(0).getCell(1).getParagraphs().get(0).getText());
        assertEquals("云政发〔2023〕5号", table.getRow(0).getCell(1).getParagraphs().get(1).getText());
        assertTrue(table.getRow(0).getCell(2).getText().contains("《青禾市人民政府关于做好2024年森林防火工作的通知》"));
        assertTrue(table.getCTTbl().getTblPr().isSetTblCaption() && table.getCTTbl().getTblPr().isSetTblDescription());
    }

    @Test
    void aColumnForRemarksIsThereWhereItIsAskedFor() throws IOException {
        ExportSettings remarks = EVERY.withPage(new PageChoice(Paper.A4_LANDSCAPE, TextSize.WUHAO, PageNumberForm.PLAIN, true));
        XWPFTable table = bands(open(Comparisons.ofClauses(), remarks.withBase("aaaa"))).get(0);
        assertEquals("备注", table.getRow(0).getCell(3).getText());
        assertTrue(table.getRow(1).getCell(3).getText().startsWith("青禾县缺：“每月"), table.getRow(1).getCell(3).getText());
        XWPFDocument plain = open(Comparisons.ofClauses(), remarks);
        assertEquals(1, plain.getFooterList().size());
        assertEquals("1", plain.getFooterList().get(0).getText().strip());
    }

    @Test
    void looksComeFromNamedStylesAndEveryRunHintsAtItsEastAsianFont() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), EVERY.withBase("aaaa"));
        List<XWPFRun> runs = runs(document).toList();
        assertTrue(runs.size() > 30);
        for (XWPFRun run : runs) {
            CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
            assertEquals(STHint.EAST_ASIA, fonts.getHint(), run.text());
            assertFalse(fonts.isSetEastAsia(), "the style names the font");
            assertEquals(0, run.getCTR().getRPr().sizeOfSzArray());
        }
        for (String id : List.of("Title", "Heading1", "dzCell", "dzSource")) {
            CTFonts fonts = document.getStyles().getStyle(id).getCTStyle().getRPr().getRFontsArray(0);
            assertEquals(fonts.getEastAsia(), fonts.getAscii(), "quotation marks and dashes must not fall into a Latin font");
        }
        assertEquals("方正小标宋简体", document.getStyles().getStyle("Title").getCTStyle().getRPr().getRFontsArray(0).getEastAsia());
        assertEquals(BigInteger.ZERO, document.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl().getVal());
        assertEquals(BigInteger.valueOf(560), document.getStyles().getStyle("Normal").getCTStyle().getPPr().getSpacing().getLine());
        assertEquals("21", document.getStyles().getStyle("dzCell").getCTStyle().getRPr().getSzArray(0).getVal().toString(), "五号");
        assertEquals("18", document.getStyles().getStyle("dzSource").getCTStyle().getRPr().getSzArray(0).getVal().toString(), "小五");
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        ExportSettings made = EVERY.withHead(new DocumentHead(null, "云岭县应急管理局", LocalDate.of(2024, 5, 6)));
        XWPFDocument document = open(Comparisons.ofTwo(), made);
        var core = document.getProperties().getCoreProperties();
        assertEquals("森林防火工作通知对照表（云岭县、青禾市2023—2024）", core.getTitle());
        assertEquals("森林防火工作", core.getSubject());
        assertEquals("云岭县应急管理局", core.getCreator());
        assertEquals("zh-CN", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
        assertEquals(Instant.parse("2024-05-06T00:00:00Z"), core.getCreated().toInstant());
        assertEquals("15", document.getSettings().getCTSettings().getCompat().getCompatSettingArray(0).getVal());
        assertTrue(text(document).contains("编制单位：云岭县应急管理局　2024年5月6日"), text(document));
    }

    @Test
    void aSingleNoticeStandsUprightWithAllItsMeasuresAndNothingOfDifferences() throws IOException {
        XWPFDocument document = open(Comparisons.ofOne("县政府每月召开一次防火会议。"), ExportSettings.DEFAULT);
        assertEquals("16838", document.getDocument().getBody().getSectPr().getPgSz().getH().toString(), "A4 upright");
        String text = new XWPFWordExtractor(document).getText();
        assertTrue(text.contains("县政府每月召开一次防火会议。"), text);
        assertFalse(text.contains("各份通知") || text.contains("差异") || text.contains("未见规定"), text);
    }

    @Test
    void theFirstSectionIsAnOfficialPageAndTheTableLiesOnALandscapeOne() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), EVERY);
        CTSectPr portrait = firstSection(document);
        assertEquals(BigInteger.valueOf(2098), portrait.getPgMar().getTop());
        assertEquals(BigInteger.valueOf(1588), portrait.getPgMar().getLeft());
        assertEquals(STDocGrid.LINES_AND_CHARS, portrait.getDocGrid().getType());
        assertEquals(STPageOrientation.LANDSCAPE, document.getDocument().getBody().getSectPr().getPgSz().getOrient());
        CTSectPr large = open(Comparisons.ofTwo(), EVERY.withPage(new PageChoice(Paper.A3_LANDSCAPE, TextSize.SIHAO, PageNumberForm.OFFICIAL, false)))
                .getDocument().getBody().getSectPr();
        assertEquals(BigInteger.valueOf(23811), large.getPgSz().getW());
    }

    @Test
    void pagesAreNumberedOnTheirOuterSidesInBothSections() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        assertTrue(document.getEvenAndOddHeadings());
        assertEquals(2, document.getFooterList().size());
        for (XWPFFooter footer : document.getFooterList()) {
            assertEquals("— 1 —", footer.getText().strip());
            assertType(footer.getParagraphArray(0), "宋体", 28);
        }
        assertEquals(2, firstSection(document).sizeOfFooterReferenceArray());
    }

    @Test
    void whatTheBaseDoesNotHaveIsSignedAndUnderlined() throws IOException {
        XWPFDocument document = open(Comparisons.ofClauses(), EVERY.withBase("aaaa"));
        List<XWPFRun> runs = bands(document).get(0).getRow(1).getCell(2).getParagraphs().get(0).getRuns();
        assertTrue(runs.stream().anyMatch(run -> "dzDifferent".equals(run.getStyle()) && run.text().startsWith("＋")));
        assertTrue(text(document).contains("以云岭县（2023年）的通知为基准"));
    }

    @Test
    void theTitleIsThePersonsIfTheyGaveOne() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT.withTitle("两地防火通知对照表"));
        assertEquals("两地防火通知对照表", document.getParagraphs().get(0).getText());
        assertEquals("两地防火通知对照表", document.getProperties().getCoreProperties().getTitle());
    }

    @Test
    void anEnglishTableKeepsTheNoticesOwnWords() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), EVERY.withLocale(Locale.ENGLISH));
        String text = bands(document).stream().map(XWPFTable::getText).collect(Collectors.joining());
        assertTrue(text.contains("none found") && text.contains(Comparisons.DRILL), text);
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Comparisons.ofTwo(), EVERY), bytes(Comparisons.ofTwo(), EVERY));
    }

    @Test
    void anEmptyComparisonIsADocumentThatOpens() throws IOException {
        assertFalse(open(new Comparison(List.of(), List.of()), ExportSettings.DEFAULT).getParagraphs().isEmpty());
    }

    @Test
    void controlCharactersOfASourceDoNotSpoilTheFile() throws IOException {
        XWPFDocument document = open(Comparisons.ofOne("巡山\u0001\u000B一次\uD800。"), EVERY);
        assertTrue(bands(document).get(0).getText().contains("一次"));
    }

    /** Whatever the notices say: each clause stands in the file once where all rows are wanted, and so does what each notice has not. */
    @Test
    void nothingIsMissingAndNothingStandsTwice() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            Comparison comparison = RandomComparison.of(seed);
            String text = bands(open(comparison, EVERY)).stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
            for (Notice notice : comparison.notices()) {
                for (Measure measure : notice.measures()) {
                    assertEquals(1, text.split(Pattern.quote(measure.text()), -1).length - 1, "seed " + seed + ": " + measure.text());
                }
            }
        }
    }

    private static CTSectPr firstSection(XWPFDocument document) {
        return document.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr()).findFirst().orElseThrow().getSectPr();
    }

    /** The tables of rows, without that of the first page. */
    private static List<XWPFTable> bands(XWPFDocument document) {
        return document.getTables().stream().filter(table -> table.getRow(0).getCell(0).getText().matches("事项|matter")).toList();
    }

    private static String text(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static Stream<XWPFRun> runs(XWPFDocument document) {
        Stream<XWPFParagraph> cells = document.getTables().stream().flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(document.getParagraphs().stream(), cells).flatMap(paragraph -> paragraph.getRuns().stream());
    }

    private static void assertType(XWPFParagraph paragraph, String family, int halfPoints) {
        var properties = paragraph.getRuns().get(0).getCTR().getRPr();
        assertEquals(family, properties.getRFontsArray(0).getEastAsia());
        assertEquals(String.valueOf(halfPoints), properties.getSzArray(0).getVal().toString());
    }

    private static XWPFDocument open(Comparison comparison, ExportSettings settings) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(comparison, settings)));
    }

    private static byte[] bytes(Comparison comparison, ExportSettings settings) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new DocxExporter(Comparisons.layout()).write(comparison, settings, target);
        return target.toByteArray();
    }
}
