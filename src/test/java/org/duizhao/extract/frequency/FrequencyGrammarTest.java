package org.duizhao.extract.frequency;

import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FrequencyGrammarTest {

    private final Grammar grammar = new FrequencyGrammar(MeasureWords.shipped());

    /** A cycle without a number of times means once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "每月巡渠两次。 | FREQUENCY 每月巡渠两次 EXACTLY 2次 each MONTH",
            "每两周至少巡渠1次。 | FREQUENCY 每两周至少巡渠1次 AT_LEAST 1次 each 2 WEEK",
            "全年巡渠3次。 | FREQUENCY 全年巡渠3次 EXACTLY 3次 each YEAR",
            "县级每季度、村级每月巡渠2次。 | FREQUENCY 每季度、村级每月巡渠2次 EXACTLY 2次 each QUARTER; FREQUENCY 每月巡渠2次 EXACTLY 2次 each MONTH",
            "全年抓好巡渠。 | ''",
            "每年增收10%。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
