package org.duizhao.export.table;

import org.duizhao.align.Certainty;
import org.duizhao.align.Subject;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What stands in the first column. */
class TableRowTest {

    @Test
    void howManyNoticesNameACycleIsNoBareNumber() {
        assertEquals("会议频次：每月（2份） · 每季（1份）", label("会议频次：每月 2 · 每季 1"));
        assertEquals("大扫除：每6个月（3份）", label("大扫除：每6个月 3"));
        assertEquals("防汛演练", label("防汛演练"));
    }

    private static String label(String text) {
        return new TableRow(1, new Subject("组", "", text), Certainty.ALONE, List.of(), List.of(), RowAgreement.SAME).label();
    }
}
