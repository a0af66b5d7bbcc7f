package org.duizhao.repair.line;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DraftTest {

    private static Draft draft(String text, Set<SourceRange> takenBack) {
        return Draft.of(Repaired.source(text, LineKind.UNKNOWN), takenBack);
    }

    private static List<String> strings(Draft draft) {
        return draft.lines().stream().map(DraftLine::string).toList();
    }

    @Test
    void editsAreMadeInTheOrderOfTheSourceAndSaidAsRepairs() {
        Draft edited = draft("一圆三\n四五", Set.of()).edit(List.of(new Edit(RepairKind.FOUNDER_CODE, 1, 0, 1, "4"), new Edit(RepairKind.FOUNDER_CODE, 0, 1, 2, "2")));
        assertEquals(List.of("一2三", "4五"), strings(edited));
        assertEquals(List.of(new Repair(RepairKind.FOUNDER_CODE, "圆", "2", new SourceRange(1, 2)),
                new Repair(RepairKind.FOUNDER_CODE, "四", "4", new SourceRange(4, 5))), edited.repairs());
    }

    @Test
    void ofEditsThatOverlapTheFirstIsMade() {
        Draft edited = draft("一二三", Set.of()).edit(List.of(Edit.drop(RepairKind.PAGE_NUMBER, 0, 0, 2), Edit.drop(RepairKind.PAGE_NUMBER, 0, 1, 3)));
        assertEquals(List.of("三"), strings(edited));
    }

    @Test
    void whatAPersonTookBackIsNotMade() {
        Draft edited = draft("一二三", Set.of(new SourceRange(0, 2))).edit(List.of(Edit.drop(RepairKind.PAGE_NUMBER, 0, 0, 2)));
        assertEquals(List.of("一二三"), strings(edited));
        assertEquals(List.of(), edited.repairs());
    }

    @Test
    void aLineLeftBlankIsGoneAndAPageNumberPartsPages() {
        Draft edited = draft("一二三\n— 1 —\n四五", Set.of()).edit(List.of(Edit.drop(RepairKind.PAGE_NUMBER, 1, 0, 5)));
        assertEquals(List.of("一二三", "四五"), strings(edited));
        assertTrue(edited.lines().get(1).pageStart());
    }
}
