package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duizhao.align.Comparison;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocxExporterTest {

    @Test
    void eachMeasureStandsInItsCellAboveItsSource() throws IOException {
        XWPFTable table = open(Comparisons.ofTwo(), ExportSettings.DEFAULT).getTables().get(0);
        XWPFTableCell cell = table.getRow(2).getCell(1);
        assertEquals(Comparisons.MONTHLY, cell.getParagraphs().get(0).getText());
        assertEquals("云政发〔2023〕5号 一、（二）", cell.getParagraphs().get(1).getText());
        assertEquals("未见规定", table.getRow(4).getCell(2).getText());
    }

    @Test
    void aRowHasItsLabelAndACellItsClauseOrTheRowThatHasIt() throws IOException {
        XWPFTable table = open(Comparisons.ofClauses(), ExportSettings.DEFAULT.withBase("aaaa")).getTables().get(0);
        assertEquals(List.of("1", "会议", "防火"), table.getRow(2).getCell(0).getParagraphs().stream().map(XWPFParagraph::getText).toList());
        assertEquals("▽放宽", table.getRow(2).getCell(2).getParagraphs().get(2).getText().replaceAll(".* ", ""));
        assertEquals("见第2行", table.getRow(4).getCell(2).getText());
    }

    @Test
    void theHeadNamesPlaceYearAndNumberAndIsRepeatedOnEachPage() throws IOException {
        XWPFTable table = open(Comparisons.ofTwo(), ExportSettings.DEFAULT).getTables().get(0);
        assertTrue(table.getRow(0).isRepeatHeader());
        assertEquals("云岭县（2023年）", table.getRow(0).getCell(1).getParagraphs().get(0).getText());
        assertEquals("云政发〔2023〕5号", table.getRow(0).getCell(1).getParagraphs().get(1).getText());
        assertTrue(table.getRow(0).getCell(2).getText().contains("《青禾市人民政府关于做好2024年森林防火工作的通知》"));
    }

    @Test
    void aShortRowIsNotBrokenOverPagesAndALongOneIs() throws IOException {
        Comparison of = Comparisons.ofOne("各林场要落实防火责任，".repeat(200) + "不得推诿。");
        assertFalse(open(of, ExportSettings.DEFAULT).getTables().get(0).getRow(1).isCantSplitRow());
        assertTrue(open(Comparisons.ofTwo(), ExportSettings.DEFAULT).getTables().get(0).getRow(2).isCantSplitRow());
    }

    @Test
    void everyRunNamesItsEastAsianFontAndHintsAtIt() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("aaaa"));
        List<XWPFRun> runs = runs(document).toList();
        assertTrue(runs.size() > 30);
        for (XWPFRun run : runs) {
            CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
            assertEquals(STHint.EAST_ASIA, fonts.getHint(), run.text());
            assertEquals(fonts.getEastAsia(), fonts.getAscii(), "quotation marks and dashes must not fall into a Latin font");
        }
    }

    @Test
    void typefacesAndSizesAreThoseOfOfficialDocuments() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        assertType(document.getParagraphs().get(0), "方正小标宋简体", 44);
        assertType(document.getParagraphs().get(2), "仿宋_GB2312", 32);
        assertType(document.getParagraphs().get(3), "黑体", 32);
        assertEquals(BigInteger.valueOf(560), document.getParagraphs().get(2).getCTP().getPPr().getSpacing().getLine());
        assertEquals(BigInteger.valueOf(200), document.getParagraphs().get(2).getCTP().getPPr().getInd().getFirstLineChars());
    }

    @Test
    void theFirstSectionIsAnOfficialPageAndTheTableLiesOnALandscapeOne() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT);
        CTSectPr portrait = document.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr()).findFirst().orElseThrow().getSectPr();
        assertEquals(BigInteger.valueOf(2098), portrait.getPgMar().getTop());
        assertEquals(BigInteger.valueOf(1588), portrait.getPgMar().getLeft());
        assertEquals(STDocGrid.LINES_AND_CHARS, portrait.getDocGrid().getType());
        CTSectPr landscape = document.getDocument().getBody().getSectPr();
        assertEquals(STPageOrientation.LANDSCAPE, landscape.getPgSz().getOrient());
        assertEquals(BigInteger.valueOf(16838), landscape.getPgSz().getW());
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
        CTSectPr portrait = document.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr()).findFirst().orElseThrow().getSectPr();
        assertEquals(2, portrait.sizeOfFooterReferenceArray());
    }

    @Test
    void whatDiffersFromTheBaseIsSignedAndUnderlinedOrStruck() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("aaaa"));
        List<XWPFRun> runs = document.getTables().get(0).getRow(2).getCell(2).getParagraphs().get(0).getRuns();
        String text = runs.stream().map(XWPFRun::text).collect(Collectors.joining());
        assertTrue(text.contains("＋") && text.contains("－"), text);
        assertTrue(runs.stream().anyMatch(run -> run.isStrikeThrough() && run.text().contains("月")));
        assertTrue(runs.stream().anyMatch(run -> run.getUnderline().name().equals("SINGLE") && run.text().contains("季")));
        assertTrue(document.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().startsWith("以云岭县（2023年）的通知为基准")));
    }

    @Test
    void manyNoticesAreSetInSeveralTables() throws IOException {
        XWPFDocument document = open(Comparisons.ofMany(12), ExportSettings.DEFAULT);
        assertEquals(3, document.getTables().size());
        assertTrue(document.getTables().stream().allMatch(table -> table.getRow(0).isRepeatHeader()));
        assertTrue(document.getParagraphs().stream().anyMatch(paragraph -> paragraph.getText().contains("第3表，共3表")));
    }

    @Test
    void theTitleIsThePersonsIfTheyGaveOne() throws IOException {
        XWPFDocument document = open(Comparisons.ofTwo(), ExportSettings.DEFAULT.withTitle("两地防火通知对照表"));
        assertEquals("两地防火通知对照表", document.getParagraphs().get(0).getText());
        assertEquals("两地防火通知对照表", document.getProperties().getCoreProperties().getTitle());
    }

    @Test
    void anEnglishTableKeepsTheNoticesOwnWords() throws IOException {
        XWPFTable table = open(Comparisons.ofTwo(), ExportSettings.DEFAULT.withLocale(Locale.ENGLISH)).getTables().get(0);
        assertEquals("none found", table.getRow(4).getCell(2).getText());
        assertTrue(table.getText().contains(Comparisons.DRILL));
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Comparisons.ofTwo(), ExportSettings.DEFAULT), bytes(Comparisons.ofTwo(), ExportSettings.DEFAULT));
    }

    @Test
    void anEmptyComparisonIsADocumentThatOpens() throws IOException {
        assertFalse(open(new Comparison(List.of(), List.of()), ExportSettings.DEFAULT).getParagraphs().isEmpty());
    }

    @Test
    void controlCharactersOfASourceDoNotSpoilTheFile() throws IOException {
        XWPFDocument document = open(Comparisons.ofOne("巡山\u0001\u000B一次\uD800。"), ExportSettings.DEFAULT);
        assertTrue(document.getTables().get(0).getText().contains("一次"));
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
