package org.duizhao.index.search;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.language.SearchWords;
import org.duizhao.language.Token;
import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HighlighterTest {

    private static final SearchWords WORDS = new SearchWords(text -> List.of(new Token(text, 0, text.length(), "n")));

    private static List<String> shown(SearchQuery query, String text) {
        return new Highlighter(query, WORDS).in(text).stream().map(range -> text.substring(range.start(), range.end())).toList();
    }

    @Test
    void aPhraseIsShownWhereverItStandsWhateverItsWidthScriptAndBlanks() {
        assertEquals(List.of("防汛", "防 汛", "防\u3000汛"), shown(new Phrase("防汛"), "防汛值班，防 汛巡查，防\u3000汛演练"));
        assertEquals(List.of("應急", "ＧＰＳ"), shown(new Any(List.of(new Phrase("应急"), new Phrase("gps"))), "應急車裝ＧＰＳ"));
    }

    @Test
    void allPartsAreShownButWhatIsNotWantedAndWhatNarrows() {
        SearchQuery query = new All(List.of(new Phrase("巡渠"), new Any(List.of(new Phrase("便桥"), new Phrase("闸"))), new Not(new Phrase("值班")),
                new Filter(SearchField.YEAR, Bound.IS, "2024")));

        assertEquals(List.of("巡渠", "便桥"), shown(query, "2024年值班，巡渠，修便桥"));
        assertEquals(List.of(), shown(new Everything(), "巡渠"));
    }

    @Test
    void rangesThatTouchAreOne() {
        assertEquals(List.of("渠渠渠"), shown(new Phrase("渠渠"), "修渠渠渠"));
    }

    @Property
    void whatIsShownIsSortedApartAndHoldsThePhrase(@ForAll @Chars({'渠', '堤', ' ', 'ａ', 'A', '、'}) String text,
            @ForAll @Chars({'渠', '堤', 'a'}) @StringLength(min = 1, max = 2) String phrase) {
        String normal = CharacterPairs.normal(text);
        List<SourceRange> ranges = new Highlighter(new Phrase(phrase), WORDS).in(text);

        assertEquals(normal.contains(phrase), !ranges.isEmpty());
        int end = -1;
        for (SourceRange range : ranges) {
            assertTrue(range.start() > end && CharacterPairs.normal(text.substring(range.start(), range.end())).contains(phrase), text);
            end = range.end();
        }
    }
}
