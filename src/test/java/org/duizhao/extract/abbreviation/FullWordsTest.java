package org.duizhao.extract.abbreviation;

import org.duizhao.notice.requirement.Abbreviation;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An abbreviation that a sentence says by its members. */
class FullWordsTest {

    private static final String SENTENCE = "做到渠道先清淤、渠道先加固，再开闸放水。";

    private final FullWords words = new FullWords(Lexicon.shipped().extendedBy(Stream.of(
            "渠道两先\t\t渠道先清淤/渠道先疏浚 渠道先加固\t", "田两清\t\t水清 路清\t", "堤两查\t堤防巡查\t堤脚逐段查 堤顶逐段查\t")));

    private List<String> found(String sentence) {
        return words.find(sentence, List.of()).stream().map(one -> one.text() + "=" + one.span().in(sentence)).toList();
    }

    @Test
    void allMembersTogetherAreTheAbbreviation() {
        assertEquals(List.of("渠道两先=渠道先清淤、渠道先加固"), found(SENTENCE));
        assertEquals(List.of("渠道两先=渠道先加固，并且渠道先疏浚"), found("渠道先加固，并且渠道先疏浚。"));
    }

    @Test
    void aMemberThatIsMissingOrFarAwayMakesNone() {
        assertEquals(List.of(), found("渠道先清淤。"));
        assertEquals(List.of(), found("渠道先清淤，各村在汛前完成堤防巡查后渠道先加固。"));
    }

    @Test
    void shortMembersStandEverywhereAndTellNothing() {
        assertEquals(List.of(), found("水清、路清。"));
    }

    @Test
    void whatStandsThereAsAnAbbreviationIsNotSaidTwice() {
        List<Abbreviation> said = words.find("堤脚逐段查、堤顶逐段查。", List.of());

        assertEquals("堤防巡查", said.get(0).sense());
        assertEquals(List.of(), words.find("堤脚逐段查、堤顶逐段查。", said));
    }
}
