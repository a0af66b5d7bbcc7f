package org.duizhao.repair.character;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.TextRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is put right in a text that was read from pictures, and only there. */
class ScannedCharactersTest {

    private static final TextRepair REPAIR = new TextRepair(new HanLpSegmenter());

    @ParameterizedTest
    @CsvSource({"青政办发[2024]16号, 青政办发〔2024〕16号", "青政办发【2024」16号, 青政办发〔2024〕16号", "青政办发（2024）第3号, 青政办发〔2024〕第3号"})
    void theYearOfADocumentNumberStandsInItsBrackets(String read, String right) {
        assertEquals(right, scanned(read, -1, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"各乡镇［街道」要落实。|各乡镇［街道］要落实。", "落实到位。(县应急局负责)|落实到位。（县应急局负责）", "严格检查,从重处罚。|严格检查，从重处罚。"})
    void aBracketClosesAsItOpenedAndSignsBesideHanziAreWide(String read, String right) {
        assertEquals(right, scanned(read, -1, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每天8:30前上报，全年不少于1,000人次。", "参见A(B)类。", "“四不两直”检查。"})
    void signsBetweenDigitsAndLettersStay(String text) {
        assertEquals(text, scanned(text, -1, ""));
    }

    @ParameterizedTest
    @CsvSource({"领导干部要深人一线检查。, 6, 入, 领导干部要深入一线检查。", "加强防汗抗旱工作。, 3, 汁, 加强防汛抗旱工作。", "转移受威肋群众。, 4, 胁, 转移受威胁群众。"})
    void anUncertainCharacterIsSettledByTheWordItMakes(String read, int at, String second, String right) {
        assertEquals(right, scanned(read, at, second));
    }

    @ParameterizedTest
    @CsvSource({"组织工作人员培训。, 4, 入", "每人至少检查一次。, 1, 入", "由责任单位落实。, 1, 贵"})
    void aCharacterThatStandsInAWordOrMakesNoneStays(String read, int at, String second) {
        assertEquals(read, scanned(read, at, second));
    }

    @Test
    void aQuarterIsNoSurname() {
        assertEquals("县安委会每季度至少召开一次会议。", scanned("县安委会每李度至少召开一次会议。", -1, ""));
        assertEquals("任命李度为主任，每月报告。", scanned("任命李度为主任，每月报告。", -1, ""));
        assertEquals("县安委会每季度至少召开一次会议。", scanned("县安委会每李度至少召开一次会议。", 5, "季"));
    }

    @Test
    void aBracketWithinAWordIsAStrokeOfItsCharacters() {
        assertEquals("协调解决跨部门的难题。", scanned("协调解决跨部「门的难题。", 6, "？"));
        assertEquals("协调解决跨部「门的难题。", scanned("协调解决跨部「门的难题。", -1, ""));
        assertEquals("落实「清风行动」要求。", scanned("落实「清风行动」要求。", 2, "【"));
    }

    @Test
    void aCharacterThatWasReadSurelyStays() {
        assertEquals("领导干部要深人一线检查。", scanned("领导干部要深人一线检查。", -1, ""));
    }

    @Test
    void aTextThatIsNoScanStays() {
        String text = "青政办发[2024]16号";
        CleanText clean = REPAIR.repair(new SourceText(new SourceFile("a", "a.txt", text), Format.TEXT, LineKind.PARAGRAPHS));
        assertEquals(text, clean.paragraphs().get(0).toString());
    }

    @Test
    void eachIsARepairThatCanBeTakenBack() {
        SourceText source = source("青政办发[2024]16号", -1, "");
        CleanText clean = REPAIR.repair(source);
        assertTrue(clean.repairs().stream().allMatch(repair -> repair.kind() == RepairKind.SCANNED_CHARACTER));
        assertEquals(List.of(new SourceRange(4, 5), new SourceRange(9, 10)), clean.repairs().stream().map(repair -> repair.source()).toList());
        assertEquals("青政办发[2024〕16号", REPAIR.repair(source, java.util.Set.of(new SourceRange(4, 5))).paragraphs().get(0).toString());
    }

    private static String scanned(String text, int uncertain, String second) {
        return REPAIR.repair(source(text, uncertain, second)).paragraphs().get(0).toString();
    }

    private static SourceText source(String text, int uncertain, String second) {
        Stream<Warning> doubts = uncertain < 0 ? Stream.of()
                : Stream.of(new Warning(WarningKind.UNCERTAIN_CHARACTERS, new SourceRange(uncertain, uncertain + 1), text.substring(uncertain, uncertain + 1), second));
        return new SourceText(new SourceFile("a", "a.png", text), Format.PICTURE, LineKind.PARAGRAPHS)
                .lacking(Stream.concat(Stream.of(new Warning(WarningKind.SCANNED, new SourceRange(0, text.length()), "1")), doubts).toList());
    }
}
