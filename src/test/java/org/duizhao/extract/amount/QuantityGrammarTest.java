package org.duizhao.extract.amount;

import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QuantityGrammarTest {

    private final Grammar grammar = new QuantityGrammar(MeasureWords.shipped());

    /** How much, with the noun that is counted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "配备沙袋不少于500只。 | COUNT 不少于500只 AT_LEAST 500只",
            "新建便桥3座。 | COUNT 3座 EXACTLY 3座",
            "每处不超过20人。 | THRESHOLD 不超过20人 AT_MOST 20人",
            "抓好三个方面工作。 | ''",
            "各村有好几万人。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
