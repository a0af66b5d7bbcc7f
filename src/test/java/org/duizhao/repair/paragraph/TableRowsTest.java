package org.duizhao.repair.paragraph;

import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TableRowsTest {

    private static BitSet rows(String... paragraphs) {
        return TableRows.in(Stream.of(paragraphs).map(text -> TracedText.of(text, 0)).toList());
    }

    private static BitSet at(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    @Test
    void linesOfAsManyCellsThatStandTogetherAreRows() {
        assertEquals(at(1, 2, 3), rows("任务清单如下：", "序号 任务 完成时间", "1 修缮泵站 6月底前", "2 清理渠道 9月底前", "特此通知。"));
    }

    @Test
    void aLineAloneIsNone() {
        assertEquals(at(), rows("各村 要按时 报送材料", "逾期不报的予以通报。"));
    }

    @Test
    void wordsThatWereStretchedOverALineAreNone() {
        assertEquals(at(), rows("通 知 公 告", "目 录 清 单"));
    }

    @Test
    void twoNamesBesideEachOtherAreSignatures() {
        assertEquals(at(), rows("云岭县水利局 云岭县财政局", "2024年 5月6日"));
    }

    @Test
    void aRowKeepsOneBlankBetweenCells() {
        assertEquals("1 修缮泵站 20 座", Spaces.row(TracedText.of("  1   修缮泵站\t20　座 ", 0)).toString());
    }
}
