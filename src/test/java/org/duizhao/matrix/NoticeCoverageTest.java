package org.duizhao.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.desktop.Notices;
import org.duizhao.matrix.NoticeCoverage.Standing;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** How far each notice got: every measure is counted once, by the surest of its rows. */
class NoticeCoverageTest {

    private final Notice yunling = Notices.of("a", "云岭县", "每月召开一次会议。", "开展应急演练。", "渡口一律停航。");
    private final Notice qinghe = Notices.of("b", "青禾市", "每季度召开一次会议。");
    private final List<Notice> notices = List.of(yunling, qinghe);

    @Test
    void whatStandsBesideNoOtherNoticeIsAlone() {
        List<NoticeCoverage> coverage = NoticeCoverage.of(new Comparison(notices, List.of(Notices.row("责任", "会议频次", notices, 0, 0),
                Notices.row("应急", "演练频次", notices, 1, -1), Notices.row("水上", "渡口", notices, 2, -1))));
        assertEquals(List.of("开展应急演练。", "渡口一律停航。"), coverage.get(0).alone().stream().map(measure -> measure.text()).toList());
        assertEquals(List.of(), coverage.get(1).alone());
        assertEquals(1, coverage.get(1).share(Standing.ALIGNED));
        assertEquals(2.0 / 3, coverage.get(0).share(Standing.ALONE), 1e-9);
    }

    @Test
    void theCountsOfANoticeAreItsMeasures() {
        Row unsure = Notices.row("责任", "会议频次", notices, 0, 0);
        List<NoticeCoverage> coverage = NoticeCoverage.of(new Comparison(notices, List.of(unsure, Notices.row("应急", "演练频次", notices, 1, 0))));
        for (NoticeCoverage one : coverage) {
            assertEquals(one.notice().measures().size(), one.counts().values().stream().mapToInt(Integer::intValue).sum());
        }
    }
}
