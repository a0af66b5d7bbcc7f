package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class XlsxExporterTest {

    @Test
    void theFirstSheetHasOneMeasureALineWithItsSource() throws IOException {
        XSSFSheet sheet = open(Comparisons.ofTwo()).getSheetAt(0);
        assertEquals(4, sheet.getLastRowNum());
        assertEquals(List.of("1", "责任体系", "会议频次", "会议频次", "云岭县", "2023", "云政发〔2023〕5号", "一、（二）", Comparisons.MONTHLY, "≥1次/月", "",
                "0.83", "待核",
                "共有语句：至少召开一次", "云岭县2023.txt", "m1", "20-" + (20 + Comparisons.MONTHLY.length())), values(sheet.getRow(1)));
        assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(5).getCellType(), "years are to be sorted and filtered as numbers");
    }

    @Test
    void itsHeadIsFrozenAndFiltersEveryColumn() throws IOException {
        XSSFSheet sheet = open(Comparisons.ofTwo()).getSheetAt(0);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("A1:Q5", sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    @Test
    void theSecondSheetIsTheTable() throws IOException {
        XSSFSheet sheet = open(Comparisons.ofTwo()).getSheetAt(1);
        assertEquals("云岭县（2023年）\n云政发〔2023〕5号", sheet.getRow(0).getCell(2).getStringCellValue());
        assertEquals("责任体系", sheet.getRow(1).getCell(0).getStringCellValue());
        assertEquals(Comparisons.MONTHLY + "\n〔云政发〔2023〕5号 一、（二）〕", sheet.getRow(2).getCell(2).getStringCellValue());
        assertEquals("未见规定", sheet.getRow(4).getCell(3).getStringCellValue());
        assertTrue(sheet.getPrintSetup().getLandscape());
    }

    @Test
    void aClauseStandsInItsCellAndTheWholeSentenceBesideIt() throws IOException {
        XSSFWorkbook workbook = open(Comparisons.ofClauses());
        List<String> second = values(workbook.getSheetAt(0).getRow(2));
        assertEquals("县防火指挥部每季度召开一次会议，…", second.get(8));
        assertEquals("县防火指挥部每季度召开一次会议，各林场每年组织一次演练。", second.get(10));
        assertEquals("见第2行", workbook.getSheetAt(1).getRow(4).getCell(3).getStringCellValue());
    }

    @Test
    void eachMeasureOfACellHasItsOwnFiguresAndNoOthers() throws IOException {
        Notice yunling = Comparisons.ofTwo().notices().get(0);
        Cell both = new Cell(yunling.id(), yunling.measures());
        XSSFSheet sheet = open(new Comparison(List.of(yunling), List.of(new org.duizhao.align.Row(new Subject("应急", "值守", "值守"), List.of(both),
                Certainty.ALONE, List.of())))).getSheetAt(0);
        assertEquals(List.of("≥1次/月", "2次/年"), List.of(values(sheet.getRow(1)).get(9), values(sheet.getRow(2)).get(9)));
    }

    @Test
    void theBaseIsNamedInTheHeadOfItsColumn() throws IOException {
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(bytes(Comparisons.ofTwo(), ExportSettings.DEFAULT.withBase("aaaa")))).getSheetAt(1);
        assertEquals("云岭县（2023年） · 基准\n云政发〔2023〕5号", sheet.getRow(0).getCell(2).getStringCellValue());
    }

    @Test
    void aSentenceThatBeginsLikeAFormulaStaysText() throws IOException {
        XSSFSheet sheet = open(Comparisons.ofOne("=1+1。")).getSheetAt(0);
        assertEquals(CellType.STRING, sheet.getRow(1).getCell(8).getCellType());
        assertEquals("=1+1。", sheet.getRow(1).getCell(8).getStringCellValue());
    }

    @Test
    void aSentenceLongerThanACellHoldsIsCutAndSaidToBe() throws IOException {
        String cell = open(Comparisons.ofOne("防".repeat(40_000))).getSheetAt(0).getRow(1).getCell(8).getStringCellValue();
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("…"));
    }

    @Test
    void aRowIsAsHighAsItsLongestCellNeeds() throws IOException {
        XSSFWorkbook workbook = open(Comparisons.ofOne("防".repeat(400)));
        assertTrue(workbook.getSheetAt(0).getRow(1).getHeightInPoints() >= 12 * 15, "400 characters in lines of 34");
        assertTrue(workbook.getSheetAt(1).getRow(1).getHeightInPoints() >= 20 * 15, "400 characters in lines of 20");
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Comparisons.ofTwo()), bytes(Comparisons.ofTwo()));
    }

    private static List<String> values(Row row) {
        DataFormatter formatter = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum()).mapToObj(i -> formatter.formatCellValue(row.getCell(i))).toList();
    }

    private static XSSFWorkbook open(Comparison comparison) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(comparison)));
    }

    private static byte[] bytes(Comparison comparison) throws IOException {
        return bytes(comparison, ExportSettings.DEFAULT);
    }

    private static byte[] bytes(Comparison comparison, ExportSettings settings) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new XlsxExporter(Comparisons.layout()).write(comparison, settings, target);
        return target.toByteArray();
    }
}
