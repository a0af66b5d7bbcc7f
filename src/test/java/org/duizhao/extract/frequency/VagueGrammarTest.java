package org.duizhao.extract.frequency;

import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class VagueGrammarTest {

    private final Grammar grammar = new VagueGrammar();

    /** Again and again, but not how often. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "定期巡查渠道。 | FREQUENCY 定期巡查渠道",
            "不定期抽查。 | FREQUENCY 不定期抽查",
            "办理定期存款。 | ''",
            "落实常态化防控。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }
}
