package org.duizhao.matrix;

import org.duizhao.align.Comparison;
import org.duizhao.desktop.Notices;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CoverageTest {

    private final Notice yunling = Notices.of("a", "云岭县", "每月召开一次会议。", "开展应急演练。");
    private final Notice qinghe = Notices.of("b", "青禾市", "每季度召开一次会议。");
    private final List<Notice> notices = List.of(yunling, qinghe);

    @Test
    void aMeasureIsAlignedWhereItStandsBesideOneOfAnotherNotice() {
        Comparison comparison = new Comparison(notices, List.of(
                Notices.row("责任", "会议频次", notices, 0, 0), Notices.row("应急", "演练频次", notices, 1, -1)));
        assertEquals(new Coverage(2, 3, 2, 0, 0), Coverage.of(comparison));
        assertEquals(1, Coverage.of(comparison).unaligned());
    }

    @Test
    void aMeasureInTwoRowsCountsOnce() {
        Comparison comparison = new Comparison(notices, List.of(
                Notices.row("责任", "会议频次", notices, 0, 0), Notices.row("应急", "演练频次", notices, 1, 0)));
        assertEquals(3, Coverage.of(comparison).aligned());
    }

    @Test
    void anEmptyDeskHasNoShare() {
        assertEquals(0, Coverage.of(new Comparison(List.of(), List.of())).alignedShare());
    }
}
