package org.duizhao.index;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LuceneMeasureIndexTest {

    private final LuceneMeasureIndex index = new LuceneMeasureIndex(List.of(
            new IndexedMeasure("云岭", 0, "各镇每月组织一次防汛演练。"),
            new IndexedMeasure("云岭", 1, "足额提取安全生产费用。"),
            new IndexedMeasure("青禾", 2, "各街道每季度组织防汛演练，完善预案。"),
            new IndexedMeasure("青禾", 3, "开展演练评估，做好防汛工作。"),
            new IndexedMeasure("临澜", 4, "组织森林防火演练。")));

    @Test
    void theMostAlikeOfOtherNoticesComesFirst() {
        List<Hit> hits = index.alike("各镇每月组织一次防汛演练。", "云岭", 5);
        assertEquals(2, hits.get(0).ordinal());
        assertTrue(hits.stream().noneMatch(hit -> hit.ordinal() < 2), "none of the notice itself");
    }

    @Test
    void noNoticeGivesMoreThanItsShare() {
        assertEquals(List.of(2, 4), index.alike("各镇每月组织一次防汛演练。", "云岭", 1).stream().map(Hit::ordinal).sorted().toList());
    }

    @Test
    void nothingInCommonIsNoHit() {
        assertEquals(List.of(), index.alike("？！", "云岭", 5));
        assertEquals(List.of(), index.alike("绿化荒山", "云岭", 5));
    }

    @Test
    void widthScriptAndCaseAreNotToldApart() {
        assertEquals(List.of(4), index.alike("組織森林防火", "云岭", 1).stream().map(Hit::ordinal).filter(ordinal -> ordinal == 4).toList());
        MeasureIndex wide = new LuceneMeasureIndex(List.of(new IndexedMeasure("云岭", 0, "ＧＰＳ定位"), new IndexedMeasure("青禾", 1, "gps")));
        assertEquals(List.of(0), wide.alike("gps", "青禾", 1).stream().map(Hit::ordinal).toList());
    }
}
