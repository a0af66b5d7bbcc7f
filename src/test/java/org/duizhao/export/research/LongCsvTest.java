package org.duizhao.export.research;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.topic.own.CsvRow;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LongCsvTest {

    @Test
    void aMeasureIsALineWithItsFigureAsANumber() throws IOException {
        Map<String, String> first = lines(Comparisons.ofTwo()).get(0);
        assertEquals(List.of("云岭县", "2023", "云政发〔2023〕5号", "一、（二）", "会议频次", "县防火办", "≥1次/月", "12", Comparisons.MONTHLY, "待核", "有规定", "1"),
                List.of(first.get("地区"), first.get("年份"), first.get("文号"), first.get("条款"), first.get("主题"), first.get("责任主体"), first.get("频次"),
                        first.get("折合次/年"), first.get("原文"), first.get("核对"), first.get("状态"), first.get("行号")));
    }

    @Test
    void whatANoticeDoesNotStateIsALineToo() throws IOException {
        List<Map<String, String>> lines = lines(Comparisons.ofTwo());
        assertEquals(6, lines.size(), "three rows of two notices");
        assertEquals(List.of("青禾市", "未见规定", "未见规定", "2", ""), List.of(lines.get(3).get("地区"), lines.get(3).get("状态"), lines.get(3).get("原文"),
                lines.get(3).get("行号"), lines.get(3).get("措施号")));
    }

    @Test
    void whatStandsInAnotherRowIsNoGap() throws IOException {
        Map<String, String> exercise = lines(Comparisons.ofClauses()).stream().filter(line -> line.get("行号").equals("3") && line.get("地区").equals("青禾县"))
                .findFirst().orElseThrow();
        assertEquals(List.of("见他行", "见第2行"), List.of(exercise.get("状态"), exercise.get("原文")));
    }

    @Test
    void aLineHasTheFiguresOfItsClauseAlone() throws IOException {
        List<Map<String, String>> lines = lines(Comparisons.ofClauses());
        assertEquals("4", lines.get(1).get("折合次/年"));
        assertEquals("1", lines.get(3).get("折合次/年"));
        assertEquals("县防火指挥部每季度召开一次会议，各林场每年组织一次演练。", lines.get(1).get("整句"));
    }

    @Test
    void aDeadlineIsADayAndAnAmountANumberWithItsUnit() throws IOException {
        Map<String, String> line = lines(Comparisons.ofOne("各林场配备不少于15名护林员，6月底前完成。")).get(0);
        assertEquals(List.of("2024-06-30", "15", "名", "各林场"), List.of(line.get("期限"), line.get("数值"), line.get("单位"), line.get("责任主体")));
    }

    @Test
    void whoSeesToItStandsBesideWhoDoesIt() throws IOException {
        Map<String, String> line = lines(Comparisons.ofOne("各林场每月组织一次扑火演练。（县林业局、县应急局负责）")).get(0);
        assertEquals(List.of("各林场", "县林业局、县应急局"), List.of(line.get("责任主体"), line.get("责任单位")));
    }

    @Test
    void wordsThatASpreadsheetWouldReckonWithAreMarkedAsText() throws IOException {
        assertEquals("'=1+1。", lines(Comparisons.ofOne("=1+1。")).get(0).get("原文"));
        assertEquals("'＝1+1。", lines(Comparisons.ofOne("＝1+1。")).get(0).get("原文"));
    }

    @Test
    void commasQuotationMarksAndLineEndsStayInTheirCell() throws IOException {
        String odd = "每月报送\"台账\",\n逐条销号。";
        assertEquals(odd, lines(Comparisons.ofOne(odd)).get(0).get("原文"));
    }

    @Test
    void spreadsheetsKnowThatItIsUtf8() throws IOException {
        byte[] file = bytes(csv(), Comparisons.ofTwo(), Locale.SIMPLIFIED_CHINESE);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3));
    }

    @Test
    void theDictionarySaysWhatEachColumnHolds() throws IOException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            List<String> heads = rows(csv(), Comparisons.ofTwo(), locale).get(0).cells();
            List<CsvRow> dictionary = rows(new DataDictionary(), Comparisons.ofTwo(), locale);
            assertEquals(heads, dictionary.stream().skip(1).map(row -> row.cells().get(0)).toList());
            assertTrue(dictionary.stream().allMatch(row -> row.cells().size() == 3 && row.cells().stream().noneMatch(String::isBlank)));
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(csv(), Comparisons.ofTwo(), Locale.SIMPLIFIED_CHINESE), bytes(csv(), Comparisons.ofTwo(), Locale.SIMPLIFIED_CHINESE));
    }

    private static LongCsv csv() {
        return new LongCsv(Comparisons.layout(), new RequirementExtractor()::extract);
    }

    /** The lines by the names of their columns. */
    private static List<Map<String, String>> lines(Comparison comparison) throws IOException {
        List<CsvRow> rows = rows(csv(), comparison, Locale.SIMPLIFIED_CHINESE);
        List<String> heads = rows.get(0).cells();
        return rows.stream().skip(1).map(row -> {
            Map<String, String> line = new HashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                line.put(heads.get(i), row.cells().get(i));
            }
            return line;
        }).toList();
    }

    private static List<CsvRow> rows(ComparisonExporter exporter, Comparison comparison, Locale locale) throws IOException {
        return CsvRow.read(new String(bytes(exporter, comparison, locale), StandardCharsets.UTF_8).substring(1));
    }

    private static byte[] bytes(ComparisonExporter exporter, Comparison comparison, Locale locale) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        exporter.write(comparison, ExportSettings.DEFAULT.withLocale(locale), target);
        return target.toByteArray();
    }
}
