package org.duizhao.align.label;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CyclesTest {

    @Test
    void mostFrequentFirstThenInOrder() {
        assertEquals("：每月 2 · 每季 1", Cycles.of(List.of("每季度通报。", "每月通报。", "每个月通报。")));
        assertEquals("：每半年 1 · 每年 1", Cycles.of(List.of("每年演练。", "每半年演练。")));
    }

    @Test
    void oneCycleInSeveralWordsIsCountedOnce() {
        assertEquals("：每半年 2 · 每日 2", Cycles.of(List.of("每6个月演练。", "每天巡查。", "每半年演练。", "每个工作日巡查。")));
        assertEquals("", Cycles.of(List.of("巡查每周边村庄。", "每周期通报。")));
    }

    @Test
    void nothingWhereTooFewSayIt() {
        assertEquals("", Cycles.of(List.of("每月通报。")));
        assertEquals("", Cycles.of(List.of("每月通报。", "每月通报。", "通报。", "通报。", "通报。")));
        assertEquals("", Cycles.of(List.of("定期通报。", "通报。")));
    }
}
