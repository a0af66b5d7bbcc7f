package org.duizhao.extract.amount;

import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RatioGrammarTest {

    private final Grammar grammar = new RatioGrammar();

    /** From what the share is of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "覆盖率达到95%。 | RATIO 覆盖率达到95% AT_LEAST 95%",
            "渠道完好率不低于百分之八十。 | RATIO 渠道完好率不低于百分之八十 AT_LEAST 80%",
            "九成以上的渠道通水。 | RATIO 九成以上 AT_LEAST 90%",
            "三分之二以上村组通水。 | RATIO 三分之二以上 AT_LEAST 66.67%",
            "一半以上村组通水。 | RATIO 一半以上 AT_LEAST 50%",
            "村组巡查全覆盖。 | RATIO 全覆盖 ALL 100%",
            "渡口停泊费减半收取。 | RATIO 减半 EXACTLY 50%",
            "押金全额退还。 | RATIO 全额 EXACTLY 100%",
            "渡船产量翻一番。 | RATIO 翻一番 EXACTLY 2倍",
            "停泊费按八折收取。 | RATIO 八折 EXACTLY 80%",
            "停泊费按八成收取。 | RATIO 八成 EXACTLY 80%",
            "渡口是全额事业单位。 | ''",
            "渠长九成。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
