package org.duizhao.index.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Like;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;
import org.duizhao.language.SearchWords;

import java.util.List;
import java.util.regex.Pattern;

/** Turns a person's query into Lucene's. */
final class QueryTranslator {

    /** In UTF-16 units. Words of four, such as 专项资金, are still common ones. A judgement. */
    private static final int SHORTEST_TELLING = 5;
    private static final Pattern NUMERAL_FORM = Pattern.compile("^[" + Numerals.ONE_TO_TEN + "百千双两].");

    private final SearchWords words;

    QueryTranslator(SearchWords words) {
        this.words = words;
    }

    Query translate(SearchQuery query) {
        // a switch over the sealed type needs Java 21; the last line is never reached
        if (query instanceof Everything) {
            return new MatchAllDocsQuery();
        } else if (query instanceof Words asked) {
            return orExpanded(asked.text(), some(words.readings(asked.text()).stream().map(QueryTranslator::everyWord).toList()));
        } else if (query instanceof Phrase phrase) {
            return orExpanded(phrase.text(), PairQueries.exactly(IndexFields.TEXT, phrase.text()));
        } else if (query instanceof Like like) {
            return PairQueries.sharing(IndexFields.TEXT, like.sentence());
        } else if (query instanceof All all) {
            return every(all);
        } else if (query instanceof Any any) {
            return some(any.parts().stream().map(this::translate).toList());
        } else if (query instanceof Not not) {
            return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(translate(not.part()), Occur.MUST_NOT).build();
        } else if (query instanceof Filter filter) {
            return FilterTranslator.translate(filter);
        }
        throw new IllegalStateException("no such query: " + query);
    }

    private static Query everyWord(List<String> reading) {
        return every(reading.stream().map(word -> PairQueries.exactly(IndexFields.TEXT, word)).toList());
    }

    /**
     * Or a measure that says the same by an abbreviation or by its members. One short member alone is a common word (资金) and says
     * nothing of the kind, so it is looked for in the text only; an abbreviation begins with its number.
     */
    private static Query orExpanded(String text, Query query) {
        String normal = CharacterPairs.normal(text);
        boolean telling = normal.length() >= SHORTEST_TELLING || NUMERAL_FORM.matcher(normal).find();
        return telling ? some(List.of(query, PairQueries.exactly(IndexFields.EXPANSION, text))) : query;
    }

    /** All parts together; where one is a sentence, hits are ranked by it. */
    private Query every(All all) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        all.parts().forEach(part -> every.add(translate(part), part instanceof Like ? Occur.MUST : Occur.FILTER));
        return every.build();
    }

    private static Query every(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.FILTER));
        return all.build();
    }

    private static Query some(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }
}
