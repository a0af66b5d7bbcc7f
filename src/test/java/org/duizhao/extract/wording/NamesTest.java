package org.duizhao.extract.wording;

import org.duizhao.chinese.cue.CueSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What holds numbers and is no quantity. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "按《云岭县2024年十条渠规》办。 | 《云岭县2024年十条渠规》",
            "见云水〔2024〕7号。 | 〔2024〕7号",
            "“十五五”期间修渠。 | 十五五 “十五五”",
            "汲取“9·12”溃堤教训。 | 9·12 “9·12”",
            "建立1+6体系。 | 1+6",
            "召开第三次会议。 | 第三次",
            "建渠60周年。 | 60周年",
            "见附件3。 | 附件3",
            "前三项由村办。 | 前三项",
            "2021—2023年修渠。 | 2021—2023年",
            "办结时限由20天压缩至5天。 | 由20天",
            "落实“渠长治水”。 | “渠长治水”",
            "做到“一周一巡渠”。 | ''",
            "修渠3处。 | ''"})
    void aSentenceHoldsTheseNames(String text, String names) {
        MaskedSentence sentence = new MaskedSentence(text, text, new CueSet(Names.CUES).in(text));
        assertEquals(names, Names.in(sentence).stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
    }
}
