package org.duizhao.export.hit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.export.ExportFormat;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a search found, in each format. */
class HitTableTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final HitTable TABLE = HitTable.of("五到位", List.of(
            new FoundMeasure("a", "青禾县", 2024, "青政发〔2024〕3号", new FoundMeasure.Found("二、（一）", "企业要做到“五到位”。", List.of("县应急局", "县工信局"), false)),
            new FoundMeasure("b", "云岭县", null, "", new FoundMeasure.Found("", "=责任、投入\t到位。", List.of(), true))), CHINESE);

    @Test
    void theClipboardHasALineAMeasure() {
        assertEquals("""
                地区\t年份\t发文字号\t条款\t原文\t责任单位\t相符
                青禾县\t2024\t青政发〔2024〕3号\t二、（一）\t企业要做到“五到位”。\t县应急局、县工信局\t一字不差
                云岭县\t\t\t\t=责任、投入 到位。\t\t含义相同
                """, TABLE.tabSeparated(CHINESE));
        assertEquals(2, TABLE.notices());
    }

    @Test
    void csvHasTheSameAndNoFormula() throws IOException {
        String csv = new String(written(ExportFormat.CSV), StandardCharsets.UTF_8);
        assertEquals(3, csv.lines().count());
        assertTrue(csv.contains("'=责任"), csv);
        assertTrue(csv.startsWith("\uFEFF地区,年份"), csv);
    }

    @Test
    void aSheetHasTheYearAsANumberAndCanBeFiltered() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(ExportFormat.XLSX)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("检索：五到位", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(2024, sheet.getRow(2).getCell(1).getNumericCellValue());
            assertEquals("=责任、投入\t到位。", sheet.getRow(3).getCell(4).getStringCellValue());
            assertEquals("A2:G4", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void aDocumentSaysWhatWasAskedAndHasAMeasureARow() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(ExportFormat.DOCX)))) {
            assertEquals("检索：五到位　共2条措施，2份通知。引用前请核对原文。", document.getParagraphs().get(1).getText());
            XWPFTable table = document.getTables().get(0);
            assertEquals(3, table.getRows().size());
            assertEquals("企业要做到“五到位”。", table.getRow(1).getCell(4).getText());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV"})
    void theSameTableGivesTheSameBytes(ExportFormat format) throws IOException {
        assertArrayEquals(written(format), written(format));
    }

    private static byte[] written(ExportFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Exporters.ofHits(format).write(TABLE, CHINESE, file);
        return file.toByteArray();
    }
}
