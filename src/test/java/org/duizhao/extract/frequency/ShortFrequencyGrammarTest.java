package org.duizhao.extract.frequency;

import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ShortFrequencyGrammarTest {

    private final Grammar grammar = new ShortFrequencyGrammar();

    /** Cycle and doing in one word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "执行日巡查。 | FREQUENCY 日巡查 1次 each DAY",
            "落实周调度、月通报。 | FREQUENCY 周调度 1次 each WEEK; FREQUENCY 月通报 1次 each MONTH",
            "渠道日产日清。 | FREQUENCY 日产日清 1次 each DAY",
            "每周一调度。 | FREQUENCY 每周一调度 1次 each WEEK",
            "半年两检查。 | FREQUENCY 半年两检查 2次 each 6 MONTH",
            "今日巡查水渠。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
