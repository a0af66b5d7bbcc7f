package org.duizhao.extract.abbreviation;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NamedMembersTest {

    private static final String NAMED = "编好“水源台账”，再编“渠系台账”；村里另有“护渠公约”和“用水台账”。";

    private static List<String> before(String text, String abbreviation) {
        return NamedMembers.before(text, new Mention(new Span(0, abbreviation.length()), abbreviation, NumeralForm.counts(abbreviation)));
    }

    @Test
    void theQuotedTermsThatEndInTheCountedWordAreTheMembers() {
        assertEquals(List.of("水源台账", "渠系台账", "用水台账"), before(NAMED, "三台账"));
        assertEquals(List.of("水源台账", "渠系台账", "用水台账"), before(NAMED, "三个台账"));
    }

    @Test
    void asManyAsItSaysOrNone() {
        assertEquals(List.of(), before(NAMED, "两台账"));
        assertEquals(List.of(), before(NAMED, "四台账"));
    }

    @Test
    void aTermNamedTwiceCountsOnceAndAnAbbreviationIsNoMember() {
        assertEquals(List.of("水源台账", "用水台账"), before("“水源台账”“水源台账”“用水台账”“三台账”", "两台账"));
    }

    @Test
    void anAbbreviationOfSeveralNumbersCountsNoOneWord() {
        assertEquals(List.of(), before(NAMED, "三台账一公约"));
    }
}
