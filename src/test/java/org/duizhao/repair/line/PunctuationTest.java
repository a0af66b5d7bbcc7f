package org.duizhao.repair.line;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PunctuationTest {

    @ParameterizedTest
    @ValueSource(strings = {"每周巡堤。", "通知如下：", "每周巡堤；", "做到“人人有责。”", "每周巡堤（县水利局负责）", "每周巡堤（责任单位：县水利局）", "县应急局配合）", "（此件公开发布）"})
    void aSentenceEndsWithTheLine(String line) {
        assertTrue(Punctuation.isEnded(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各村要每周", "各村（社区）", "做到“人人有责”", "每周巡堤，", ""})
    void aSentenceGoesOnBehindTheLine(String line) {
        assertFalse(Punctuation.isEnded(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，逐日登记", "）负责", "。", "％以上"})
    void noParagraphBeginsWithASignThatGoesOn(String line) {
        assertTrue(Punctuation.goesOn(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各村（", "做到“", "各镇、", "各镇，"})
    void somethingMustFollowASignThatOpensOrJoins(String line) {
        assertTrue(Punctuation.isOpen(line));
    }
}
