package org.duizhao.parse.heading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What reads like a sentence is no title. */
class HeadingTitlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"要每日巡堤", "应每日巡堤", "须每日巡堤", "由镇政府巡堤", "凡漏报", "请村委会巡堤", "对漏报隐患的", "2024年5月巡堤", "5日巡堤", "本通告施行",
            "巡堤率达到9%", "巡堤率达到9％", "各村要巡堤", "村委会应当巡堤", "村委会必须巡堤", "巡堤不得缺岗", "巡堤由村里负责", "5月底前完成巡堤", "巡堤之前报到", "漏报的，通报"})
    void anActorThatIsToldToActMakesASentence(String text) {
        assertTrue(HeadingTitles.isSentence(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强巡堤", "工作要求", "明确主要任务", "落实前期工作", "重要的事项", "不留死角", "负责人名单", "月度检查"})
    void aPhraseIsNoSentence(String text) {
        assertFalse(HeadingTitles.isSentence(text));
    }

    @Test
    void aTextOfNothingIsNoSentence() {
        assertFalse(HeadingTitles.isSentence(""));
    }
}
