package org.duizhao.align;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SharedFigureTest {

    @Test
    void aCycleIsTheSameInOtherWords() {
        assertEquals(Optional.of("每季"), SharedFigure.of(List.of("每季度通报。", "每个季度检查。")));
    }

    @Test
    void aNumberCountsWithItsUnitAlone() {
        assertEquals(Optional.of("30%"), SharedFigure.of(List.of("下降３０％。", "不少于30%。")));
        assertEquals(Optional.empty(), SharedFigure.of(List.of("检查30家。", "下降30%。")));
    }

    @Test
    void allTextsMustHoldIt() {
        assertEquals(Optional.empty(), SharedFigure.of(List.of("检查两次。", "检查两次。", "经常检查。")));
    }

    @Test
    void aYearAndWordsOfOneAreNoFigures() {
        assertEquals(Optional.empty(), SharedFigure.of(List.of("2024年一起推进。", "2024年一起落实。")));
    }
}
