package org.duizhao.extract.amount;

import org.duizhao.extract.wording.ReadAlone;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whether a quantity selects or is asked for. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3米以上的渠道要设护栏。 | 3米以上 | true",
            "凡堵塞超过5处的，限期清淤。 | 5处 | true",
            "对水深低于2米的塘坝补水。 | 2米 | true",
            "对用水1万吨以上企业开展节水审计。 | 1万吨以上 | true",
            "培育10家以上企业。 | 10家以上 | false",
            "达到90%以上的目标。 | 90%以上 | false",
            "完好率达到90%以上。 | 90%以上 | false",
            "护栏高1米以上。 | 1米以上 | false",
            "修便桥3座。 | 3座 | false"})
    void aQuantitySelectsWhereItSaysWhichOnesOrInWhatCase(String sentence, String quantity, boolean selects) {
        assertEquals(selects, Conditions.selects(ReadAlone.sentence(sentence), span(sentence, quantity)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "对缺水20%以上的村送水。 | 20%以上 | true",
            "80%以上的农户通水。 | 80%以上 | false"})
    void aShareSelectsOnlyInACase(String sentence, String share, boolean selects) {
        assertEquals(selects, Conditions.selectsByShare(ReadAlone.sentence(sentence), span(sentence, share)));
    }

    private static Span span(String sentence, String quantity) {
        int at = sentence.indexOf(quantity);
        return new Span(at, at + quantity.length());
    }
}
