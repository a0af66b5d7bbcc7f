package org.duizhao.index.search;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.duizhao.index.LuceneClasses;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Like;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.language.SearchWords;
import org.duizhao.language.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What Lucene is asked; what it then finds is said by the search's own test. */
class QueryTranslatorTest {

    private final QueryTranslator translator = new QueryTranslator(new SearchWords(text -> List.of(new Token(text, 0, text.length(), "n"))));

    @BeforeAll
    static void initialise() {
        LuceneClasses.initialise();
    }

    private String asked(SearchQuery query) {
        return translator.translate(query).toString();
    }

    @Test
    void onlyATellingPhraseIsSoughtAmongMeaningsToo() {
        assertFalse(asked(new Phrase("资金")).contains(IndexFields.EXPANSION), "a common word");
        assertTrue(asked(new Phrase("五护")).contains(IndexFields.EXPANSION), "begins with its number");
        assertTrue(asked(new Phrase("渠道先清淤")).contains(IndexFields.EXPANSION), "long enough");
    }

    @Test
    void blanksAndMarksOfWidthDoNotChangeWhatIsAsked() {
        assertEquals(asked(new Phrase("防汛值班")), asked(new Phrase(" 防 汛\u3000值班")));
        assertEquals(asked(new Phrase("gps")), asked(new Phrase("ＧＰＳ")));
    }

    @Test
    void everythingIsEverythingAndNothingIsNothing() {
        assertInstanceOf(MatchAllDocsQuery.class, translator.translate(new Everything()));
        assertInstanceOf(MatchNoDocsQuery.class, translator.translate(new Phrase(" ")));
    }

    @Test
    void aNegationIsAllButItsPart() {
        assertTrue(asked(new Not(new Phrase("防汛"))).startsWith("+*:* -"));
    }

    @Test
    void amongSeveralPartsOnlyTheSentenceScores() {
        String asked = asked(new All(List.of(new Like("各村巡渠"), new Phrase("防汛"))));

        assertTrue(asked.startsWith("+(") && asked.contains(" #ConstantScore("), asked);
    }

    @Test
    void aLongSentenceStaysBelowTheGreatestNumberOfClauses() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            sentence.appendCodePoint(0x4E00 + i);
        }
        BooleanQuery asked = (BooleanQuery) translator.translate(new Like(sentence.toString()));

        assertTrue(!asked.clauses().isEmpty() && asked.clauses().size() <= IndexSearcher.getMaxClauseCount());
    }

    @ParameterizedTest
    @CsvSource({"YEAR,IS,2024,year:[2024 TO 2024]", "YEAR,AT_LEAST,2024,year:[2024 TO 2147483647]", "FREQUENCY,AT_MOST,4,perYear:[-Infinity TO 4.0]",
            "RATIO,IS,95%,ratio:[95.0 TO 95.0]", "DEADLINE,IS,2024-02,deadline:[19754 TO 19782]", "DEADLINE,IS,2024,deadline:[19723 TO 20088]",
            "DEADLINE,AT_MOST,2024-02-29,deadline:[-9223372036854775808 TO 19782]", "GENRE,IS, 通知 ,genre:通知", "ISSUER,IS,水 利*,issuer:*水利\\**"})
    void aFilterBoundsItsField(SearchField field, Bound bound, String value, String expected) {
        assertEquals(expected, asked(new Filter(field, bound, value)));
    }

    @ParameterizedTest
    @CsvSource({"YEAR,今年", "FREQUENCY,每月", "DEADLINE,2024-13", "DEADLINE,月底", "RATIO,一半", "ISSUER,''"})
    void aValueThatIsNoneOfItsFieldFindsNothing(SearchField field, String value) {
        Query query = translator.translate(new Filter(field, Bound.IS, value));
        assertInstanceOf(MatchNoDocsQuery.class, query);
    }
}
