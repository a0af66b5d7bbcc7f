package org.duizhao.extract.time;

import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DurationGrammarTest {

    private final Grammar grammar = new DurationGrammar(MeasureWords.shipped());

    /** How long, not when and not what is called so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "24小时值守。 | DURATION 24小时值守 EXACTLY 24小时",
            "培训不少于7天。 | DURATION 不少于7天 AT_LEAST 7天",
            "3个工作日内答复。 | DURATION 3个工作日内 AT_MOST 3个工作日",
            "受理起二十日内答复。 | DURATION 二十日内 AT_MOST 20日",
            "为期一年。 | DURATION 一年 EXACTLY 1年",
            "三年行动收官。 | ''",
            "庆祝建渠70周年。 | ''",
            "第3天通水。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
