package org.duizhao.extract.time;

import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DateSpanGrammarTest {

    private final Grammar grammar = new DateSpanGrammar();

    /** Both ends count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "5月7日至13日巡堤。 | DURATION 5月7日至13日 EXACTLY 7天",
            "2月28日—3月1日巡堤。 | DURATION 2月28日—3月1日 EXACTLY 3天",
            "12月1日至次年1月31日封渠。 | DURATION 12月1日至次年1月31日 EXACTLY 62天",
            "11月至次年2月封渠。 | DURATION 11月至次年2月 EXACTLY 4个月",
            "5月13日至7日巡堤。 | ''",
            "2月30日至31日巡堤。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
