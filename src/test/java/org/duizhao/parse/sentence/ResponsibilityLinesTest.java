package org.duizhao.parse.sentence;

import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ResponsibilityLinesTest {

    private static List<String> joined(String... lines) {
        return Parsed.strings(ResponsibilityLines.joined(Parsed.lines(lines)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（县水利局负责）", "［县水利局牵头，县应急局配合］。", "责任单位：县水利局", "牵头部门及配合部门：县水利局", "（责任单位：县水利局）"})
    void aTailOnItsOwnLineBelongsToTheLineBefore(String tail) {
        assertEquals(List.of("每周巡堤。" + tail, "每日登记。"), joined("每周巡堤。", tail, "每日登记。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（每周一次）", "（二）每日登记（县水利局负责）", "县水利局负责巡堤。", "（县水利局负责巡堤）并按日登记", "工作目标：守住堤防"})
    void otherLinesStandAlone(String line) {
        assertEquals(List.of("每周巡堤。", line), joined("每周巡堤。", line));
    }

    @Test
    void theFirstLineHasNoneBefore() {
        assertEquals(List.of("责任单位：县水利局"), joined("责任单位：县水利局"));
    }
}
