package org.duizhao.extract.abbreviation;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EnumerationsTest {

    private final Enumerations enumerations = new Enumerations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "落实责任、措施、资金、时限和预案“五到位” | 五到位 | 责任 措施 资金 时限 预案",
            "明确责任、措施、资金，做到“三到位” | 三到位 | 责任 措施 资金",
            "实行“三清单”：隐患清单、整改清单、销号清单 | 三清单 | 隐患清单 整改清单 销号清单",
            "严格执行“五到位”要求 | 五到位 | ''"})
    void membersStandBesideTheAbbreviation(String sentence, String text, String members) {
        int at = sentence.indexOf(text);
        Mention found = new Mention(new Span(at, at + text.length()), text, NumeralForm.counts(text));

        assertEquals(members.isEmpty() ? List.of() : List.of(members.split(" ")), enumerations.beside(sentence, found));
    }
}
