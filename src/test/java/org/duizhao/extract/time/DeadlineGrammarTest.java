package org.duizhao.extract.time;

import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.ReadAlone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DeadlineGrammarTest {

    private final Grammar grammar = new DeadlineGrammar();

    /** By when; a mere date is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "6月底前修好便桥。 | DEADLINE 6月底前 2024-06-30",
            "6月月底前修好便桥。 | DEADLINE 6月月底前 2024-06-30",
            "到2025年底修好便桥。 | DEADLINE 到2025年底 2025-12-31",
            "上半年修好便桥。 | DEADLINE 上半年 2024-06-30",
            "第三季度末修好便桥。 | DEADLINE 第三季度末 2024-09-30",
            "当月底前修好便桥。 | DEADLINE 当月底前 2024-03-31",
            "5月中旬修好便桥。 | DEADLINE 5月中旬 2024-05-20",
            "修好便桥，2025年基本建成安全渡口。 | DEADLINE 2025年 2025-12-31",
            "2025年的便桥建成后移交。 | ''",
            "2025年便桥工作要点。 | ''",
            "便桥于5月17日开工。 | ''",
            "自6月底起封渠。 | ''",
            "2022年底前已修好便桥。 | ''",
            "2月30日前修好便桥。 | ''"})
    void aSentenceReadAloneSays(String sentence, String expected) {
        assertEquals(expected, ReadAlone.said(grammar, sentence));
    }

    @Test
    void withoutAYearOnlyADateThatNamesItsOwnCounts() {
        Calendar none = new Calendar(null, null, false);

        assertEquals("", ReadAlone.said(grammar, "6月底前修好便桥。", none));
        assertEquals("DEADLINE 2025年6月底前 2025-06-30", ReadAlone.said(grammar, "2025年6月底前修好便桥。", none));
    }
}
