package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageBreaksTest {

    private static final String BEFORE = "各乡镇要组织干部对辖区内的水库、山塘、河堤和地质灾害点逐一巡查，建立台账，明确责任人，发现险情及";
    private static final String AFTER = "时组织群众转移。";

    @ParameterizedTest
    @ValueSource(strings = {"- 6 -", "— 12 —", "—12—", "－ 3 －", "要 9 要", "要 员园 要", "·5·", "第 3 页 共 9 页", "第3页", "第3页/共9页", "Page 3 of 9"})
    void aPageNumberAloneOnItsLineGoes(String number) {
        String text = BEFORE + "\n\n" + number + "\n\n" + AFTER;
        CleanText clean = Repaired.text(text);
        assertEquals(List.of(BEFORE + AFTER), Repaired.strings(clean));
        SourceRange place = new SourceRange(text.indexOf(number), text.indexOf(number) + number.length());
        assertEquals(List.of(new Repair(RepairKind.PAGE_NUMBER, number, "", place)), clean.repairs());
    }

    @ParameterizedTest
    @ValueSource(strings = {" - 6 - ", "— 12 —", " —9— ", " 第 3 页 共 9 页 "})
    void aPageNumberInsideASentenceGoes(String number) {
        assertEquals(List.of(BEFORE + AFTER), Repaired.paragraphs(BEFORE + number + AFTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年解决1—2项突出问题。", "2031—2033年", "5月3日-9日", "长 - 短期结合", "12", "3/9", "A - 1 - B"})
    void otherNumbersStay(String text) {
        assertEquals(List.of(), Repaired.text(text).repairs());
    }

    @Test
    void bareNumbersInARowArePageNumbers() {
        String page = "各村要落实专人负责。\n".repeat(12);
        assertEquals(List.of("1", "2", "3"),
                Repaired.text(page + "1\n" + page + "2\n" + page + "3\n").repairs().stream().map(Repair::before).toList());
    }

    @Test
    void aOneBetweenLinesOfTextIsThePageNumberOfTheFirstOfTwoPages() {
        String page = "各村要落实专人负责巡查。\n".repeat(12);
        assertEquals(List.of("1"), Repaired.text(page + "1\n" + page).repairs().stream().map(Repair::before).toList());
        assertEquals(List.of("1"), Repaired.text(page + "1\n").repairs().stream().map(Repair::before).toList());
    }

    @Test
    void aOneAmongTheCellsOfATableStays() {
        String page = "各村要落实专人负责巡查。\n".repeat(12);
        assertEquals(List.of(), Repaired.text(page + "序号\n1\n巡查记录\n").repairs());
        assertEquals(List.of(), Repaired.text("各村要落实。\n1\n" + page).repairs());
    }

    @Test
    void whatAPageBreakRepeatsIsDroppedOnce() {
        String text = BEFORE + "\n\n" + "建立台账，明确责任人，发现险情及" + AFTER;
        CleanText clean = Repaired.text(text);
        assertEquals(List.of(BEFORE + AFTER), Repaired.strings(clean));
        assertEquals(List.of(RepairKind.PAGE_OVERLAP), clean.repairs().stream().map(Repair::kind).toList());
    }

    @Test
    void aRepeatedSentenceStays() {
        String twice = "各村要落实专人负责，每天巡查。\n各村要落实专人负责，每天巡查。\n";
        assertEquals(List.of(), Repaired.text(twice).repairs());
    }

    @Test
    void aHeadOnEveryPageGoes() {
        String head = "云岭县防汛工作汇编 第%d页\n";
        String text = String.format(head, 1) + BEFORE + "\f" + String.format(head, 2) + "时组织群众转移，并报" + "\f" + String.format(head, 3) + "县指挥部。\n";
        CleanText clean = Repaired.text(text);
        assertEquals(3, clean.repairs().stream().filter(r -> r.kind() == RepairKind.RUNNING_HEAD).count());
        assertTrue(Repaired.strings(clean).stream().noneMatch(paragraph -> paragraph.contains("汇编")));
    }

    @Test
    void theFirstCopyOfALetterheadStays() {
        String text = "云岭县人民政府文件\n一、落实责任\n".concat("\f云岭县人民政府文件\n二、备足物资\n").concat("\f云岭县人民政府文件\n三、加强值守\n");
        assertEquals(List.of("云岭县人民政府文件", "一、落实责任", "二、备足物资", "三、加强值守"), Repaired.paragraphs(text));
    }

    @Test
    void aPageNumberCanBeTakenBack() {
        String text = "一、落实责任\n- 6 -\n二、备足物资\n";
        SourceRange place = Repaired.text(text).repairs().get(0).source();
        assertTrue(Repaired.strings(Repaired.text(text, Set.of(place))).contains("- 6 -"));
    }
}
