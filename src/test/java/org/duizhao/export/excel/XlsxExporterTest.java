package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.research.LongColumn;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class XlsxExporterTest {

    @Test
    void theLongFormHasOneMeasureALineAndEachGap() throws IOException {
        XSSFSheet sheet = lines(Comparisons.ofTwo());
        assertEquals(6, sheet.getLastRowNum(), "three rows of two notices");
        assertEquals(List.of("云岭县", "2023", "云政发〔2023〕5号", "", "一、（二）", "会议频次", "会议频次", "县防火办", "", "≥1次/月", "12", "", "", "",
                Comparisons.MONTHLY, "", "待核", "有规定", "1", "责任体系", "", "≥1次/月", "0.83", "共有语句：至少召开一次", "云岭县2023.txt", "m1",
                "20-" + (20 + Comparisons.MONTHLY.length())), values(sheet.getRow(1)));
        assertEquals(List.of("青禾市", "未见规定"), List.of(values(sheet.getRow(4)).get(0), values(sheet.getRow(4)).get(LongColumn.TEXT.ordinal())));
    }

    @Test
    void numbersAreNumbersAndDaysAreDates() throws IOException {
        Row row = lines(Comparisons.ofOne("各林场配备不少于15名护林员，6月底前完成，每月检查1次。")).getRow(1);
        assertEquals(2024, row.getCell(LongColumn.YEAR.ordinal()).getNumericCellValue());
        assertEquals(15, row.getCell(LongColumn.VALUE.ordinal()).getNumericCellValue());
        assertEquals(12, row.getCell(LongColumn.TIMES_A_YEAR.ordinal()).getNumericCellValue());
        assertTrue(DateUtil.isCellDateFormatted(row.getCell(LongColumn.DEADLINE.ordinal())));
        assertEquals(LocalDate.of(2024, 6, 30), row.getCell(LongColumn.DEADLINE.ordinal()).getLocalDateTimeCellValue().toLocalDate());
    }

    @Test
    void headsAreFrozenAndFilterEveryColumn() throws IOException {
        XSSFWorkbook workbook = open(Comparisons.ofTwo());
        assertEquals("A1:AA7", workbook.getSheet("措施清单").getCTWorksheet().getAutoFilter().getRef());
        assertEquals("A1:G4", workbook.getSheet("对照表").getCTWorksheet().getAutoFilter().getRef(), "a row a matter, no row of a group between them");
        for (XSSFSheet sheet : List.of(workbook.getSheet("措施清单"), workbook.getSheet("对照表"))) {
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void theFirstSheetIsASummaryThatStandsAlone() throws IOException {
        XSSFWorkbook workbook = open(Comparisons.ofTwo());
        assertEquals(List.of("概要", "对照表", "措施清单"), IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList());
        XSSFSheet sheet = workbook.getSheetAt(0);
        assertEquals("森林防火工作通知对照表（云岭县、青禾市2023—2024）", sheet.getRow(0).getCell(0).getStringCellValue());
        assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().startsWith("云岭县（2023年）"));
        assertTrue(sheet.getRow(5).getCell(0).getStringCellValue().startsWith("本表对照通知2份"));
        assertEquals("&P / &N", sheet.getFooter().getCenter());
    }

    @Test
    void theMatrixHasARowAMatter() throws IOException {
        XSSFSheet sheet = matrix(Comparisons.ofTwo());
        assertEquals("云岭县（2023年）\n云政发〔2023〕5号", sheet.getRow(0).getCell(4).getStringCellValue());
        assertEquals(List.of("1", "责任体系", "会议频次", "会议频次"), values(sheet.getRow(1)).subList(0, 4));
        assertEquals(Comparisons.MONTHLY + "\n〔云政发〔2023〕5号 一、（二）〕", sheet.getRow(1).getCell(4).getStringCellValue());
        assertEquals("未见规定", sheet.getRow(2).getCell(5).getStringCellValue());
        assertEquals("待核", sheet.getRow(1).getCell(6).getStringCellValue());
    }

    @Test
    void itIsPrintedOnA3WithTheNumbersOfThePages() throws IOException {
        for (XSSFSheet sheet : List.of(matrix(Comparisons.ofTwo()), lines(Comparisons.ofTwo()))) {
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(PrintSetup.A3_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(List.of(1, 0), List.of((int) sheet.getPrintSetup().getFitWidth(), (int) sheet.getPrintSetup().getFitHeight()), "one page wide");
            assertEquals("&P / &N", sheet.getFooter().getCenter());
            assertEquals("森林防火工作通知对照表（云岭县、青禾市2023—2024）", sheet.getHeader().getCenter());
        }
    }

    @Test
    void aClauseStandsInItsCellAndTheWholeSentenceBesideIt() throws IOException {
        List<String> second = values(lines(Comparisons.ofClauses()).getRow(2));
        assertEquals("县防火指挥部每季度召开一次会议，…", second.get(LongColumn.TEXT.ordinal()));
        assertEquals("县防火指挥部每季度召开一次会议，各林场每年组织一次演练。", second.get(LongColumn.SENTENCE.ordinal()));
        assertEquals("见第2行", matrix(Comparisons.ofClauses()).getRow(3).getCell(5).getStringCellValue());
    }

    @Test
    void eachMeasureOfACellHasItsOwnFiguresAndNoOthers() throws IOException {
        Notice yunling = Comparisons.ofTwo().notices().get(0);
        Cell both = new Cell(yunling.id(), yunling.measures());
        XSSFSheet sheet = lines(new Comparison(List.of(yunling), List.of(new org.duizhao.align.Row(new Subject("应急", "值守", "值守"), List.of(both),
                Certainty.ALONE, List.of()))));
        assertEquals(List.of("≥1次/月", "2次/年"), List.of(values(sheet.getRow(1)).get(9), values(sheet.getRow(2)).get(9)));
    }

    @Test
    void theBaseIsNamedInTheHeadOfItsColumn() throws IOException {
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(bytes(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("aaaa")))).getSheet("对照表");
        assertEquals("云岭县（2023年） · 基准\n云政发〔2023〕5号", sheet.getRow(0).getCell(4).getStringCellValue());
    }

    @Test
    void aSentenceThatBeginsLikeAFormulaStaysText() throws IOException {
        for (String begin : List.of("=", "+", "-", "@")) {
            XSSFCell cell = lines(Comparisons.ofOne(begin + "1+1。")).getRow(1).getCell(LongColumn.TEXT.ordinal());
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(begin + "1+1。", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed(), "it stays text when a person goes into the cell");
        }
        assertFalse(lines(Comparisons.ofOne("每月1+1次。")).getRow(1).getCell(LongColumn.TEXT.ordinal()).getCellStyle().getQuotePrefixed());
    }

    @Test
    void aSentenceLongerThanACellHoldsIsCutAndSaidToBe() throws IOException {
        String cell = lines(Comparisons.ofOne("防".repeat(40_000))).getRow(1).getCell(LongColumn.TEXT.ordinal()).getStringCellValue();
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("…"));
    }

    @Test
    void aRowIsAsHighAsItsLongestCellNeeds() throws IOException {
        assertTrue(lines(Comparisons.ofOne("防".repeat(400))).getRow(1).getHeightInPoints() >= 14 * 13, "400 characters in lines of 29");
        assertTrue(matrix(Comparisons.ofOne("防".repeat(400))).getRow(1).getHeightInPoints() >= 20 * 13, "400 characters in lines of 20");
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Comparisons.ofTwo()), bytes(Comparisons.ofTwo()));
    }

    private static List<String> values(Row row) {
        DataFormatter formatter = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum()).mapToObj(i -> formatter.formatCellValue(row.getCell(i))).toList();
    }

    private static XSSFSheet lines(Comparison comparison) throws IOException {
        return open(comparison).getSheet("措施清单");
    }

    private static XSSFSheet matrix(Comparison comparison) throws IOException {
        return open(comparison).getSheet("对照表");
    }

    private static XSSFWorkbook open(Comparison comparison) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(comparison)));
    }

    private static byte[] bytes(Comparison comparison) throws IOException {
        return bytes(comparison, ExportSettings.DEFAULT);
    }

    private static byte[] bytes(Comparison comparison, ExportSettings settings) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new XlsxExporter(Comparisons.layout(), new RequirementExtractor()::extract).write(comparison, settings, target);
        return target.toByteArray();
    }
}
