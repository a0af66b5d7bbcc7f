package org.duizhao.parse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AccountingTest {

    /** The notice, its source followed by {@code more}, which no measure holds. */
    private static Notice followedBy(String more, List<Repair> repairs) {
        Notice notice = Parsed.of("请各村每周巡堤。");
        return new Notice(new SourceFile(notice.id(), notice.file(), notice.sourceText() + more), notice.metadata(), notice.outline(), repairs,
                notice.warnings());
    }

    private static Repair repair(RepairKind kind, int start, int end) {
        return new Repair(kind, "x", "", new SourceRange(start, end));
    }

    @Test
    void countsWhatEachKindOfRepairDropped() {
        Accounting accounting = Accounting.of(followedBy("—12—首页",
                List.of(repair(RepairKind.PAGE_NUMBER, 8, 12), repair(RepairKind.PAGE_FURNITURE, 12, 14))));
        assertEquals(Map.of(RepairKind.PAGE_NUMBER, 2, RepairKind.PAGE_FURNITURE, 2), accounting.droppedBy());
        assertEquals(7, accounting.kept());
        assertEquals(4, accounting.dropped());
        assertEquals(0, accounting.unaccounted());
    }

    @Test
    void doesNotExcuseALossByARepairThatDropsNothing() {
        Accounting accounting = Accounting.of(followedBy("圆园", List.of(repair(RepairKind.FOUNDER_CODE, 8, 10))));
        assertEquals(Map.of(), accounting.droppedBy());
        assertEquals(2, accounting.unaccounted());
        assertEquals(List.of(new SourceRange(8, 10)), accounting.missing());
    }

    @Test
    void countsATextOnceThatTwoRepairsDropped() {
        Accounting accounting = Accounting.of(followedBy("12",
                List.of(repair(RepairKind.PAGE_NUMBER, 8, 10), repair(RepairKind.RUNNING_HEAD, 8, 10))));
        assertEquals(2, accounting.dropped());
    }

    @Test
    void countsATextThatTwoRepairsDroppedForTheFirstOfTheirKinds() {
        Accounting accounting = Accounting.of(followedBy("12",
                List.of(repair(RepairKind.RUNNING_HEAD, 8, 10), repair(RepairKind.PAGE_NUMBER, 9, 10))));
        assertEquals(Map.of(RepairKind.PAGE_NUMBER, 1, RepairKind.RUNNING_HEAD, 1), accounting.droppedBy());
    }

    @Property(tries = 1000)
    void missesEveryLetterDigitAndIdeographThatIsNowhere(@ForAll @StringLength(max = 20) String more) {
        int letters = more.codePoints().filter(Character::isLetterOrDigit).map(Character::charCount).sum();
        Accounting accounting = Accounting.of(followedBy(more, List.of()));
        assertEquals(letters, accounting.unaccounted());
        assertEquals(letters, accounting.missing().stream().mapToInt(SourceRange::length).sum());
    }
}
