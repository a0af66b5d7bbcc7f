package org.duizhao.index.search;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Like;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;
import org.duizhao.chinese.fold.CharacterFold;
import org.duizhao.language.SearchWords;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns a person's query into Lucene's. */
final class QueryTranslator {

    static final String TEXT = "text";
    static final String EXPANSION = "expansion";
    static final String SECTION = "section";
    static final String PLACE = "place";
    static final String GENRE = "genre";
    static final String ISSUER = "issuer";
    static final String TOPIC = "topic";
    static final String YEAR = "year";
    static final String PER_YEAR = "perYear";
    static final String DEADLINE = "deadline";
    static final String RATIO = "ratio";
    private static final int SHORTEST_TELLING = 5;
    /** Pairs of a sentence that are looked for at most; Lucene allows 1,024 in one query. */
    private static final int LONGEST_SENTENCE = 500;
    private static final Pattern NUMERAL_FORM = Pattern.compile("^[一二三四五六七八九十百千双两].");

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
            return orExpanded(phrase.text(), exactly(TEXT, phrase.text()));
        } else if (query instanceof Like like) {
            return sharing(like.sentence());
        } else if (query instanceof All all) {
            return every(all);
        } else if (query instanceof Any any) {
            return some(any.parts().stream().map(this::translate).toList());
        } else if (query instanceof Not not) {
            return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(translate(not.part()), Occur.MUST_NOT).build();
        } else if (query instanceof Filter filter) {
            return filter(filter);
        }
        throw new IllegalStateException("no such query: " + query);
    }

    private static Query everyWord(List<String> reading) {
        return every(reading.stream().map(word -> exactly(TEXT, word)).toList());
    }

    /**
     * Or a measure that says the same by an abbreviation or by its members. One short member alone is a common word (资金) and says
     * nothing of the kind, so it is looked for in the text only; an abbreviation begins with its number.
     */
    private static Query orExpanded(String text, Query query) {
        String normal = CharacterPairs.normal(text);
        boolean telling = normal.length() >= SHORTEST_TELLING || NUMERAL_FORM.matcher(normal).find();
        return telling ? some(List.of(query, exactly(EXPANSION, text))) : query;
    }

    /**
     * These characters in a row. Every other pair is enough to cover them, which halves the lists to be read; an odd length
     * needs its last pair too.
     */
    static Query exactly(String field, String text) {
        String normal = CharacterPairs.normal(text);
        if (normal.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (normal.length() == 1) {
            return new ConstantScoreQuery(new PrefixQuery(pair(field, normal)));
        }
        if (normal.length() == 2) {
            return new ConstantScoreQuery(new TermQuery(pair(field, normal)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < normal.length() - 1; i += 2) {
            phrase.add(pair(field, normal.substring(i, i + 2)), i);
        }
        if (normal.length() % 2 == 1) {
            phrase.add(pair(field, normal.substring(normal.length() - 2)), normal.length() - 2);
        }
        return new ConstantScoreQuery(phrase.build());
    }

    private static Term pair(String field, String normal) {
        return new Term(field, CharacterPairs.term(normal));
    }

    /** Any pair of the sentence's characters, each weighed by how rare it is. */
    private static Query sharing(String sentence) {
        String normal = CharacterPairs.normal(sentence);
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        IntStream.range(0, Math.min(normal.length() - 1, LONGEST_SENTENCE)).mapToObj(i -> normal.substring(i, i + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit)).distinct()
                .forEach(pair -> pairs.add(new TermQuery(pair(TEXT, pair)), Occur.SHOULD));
        return pairs.build();
    }

    /** These characters in a row anywhere in a whole value. Far fewer than measures: an issuer, the headings over some. */
    private static Query holding(String field, String text) {
        String normal = CharacterPairs.normal(text);
        return normal.isEmpty() ? new MatchNoDocsQuery()
                : new WildcardQuery(new Term(field, "*" + normal.replaceAll("[\\\\*?]", "\\\\$0") + "*"));
    }

    private Query filter(Filter filter) {
        String value = CharacterFold.fold(filter.value().strip());
        try {
            return switch (filter.field()) {
                case PLACE -> new TermQuery(new Term(PLACE, value));
                case GENRE -> new TermQuery(new Term(GENRE, value));
                case ISSUER -> holding(ISSUER, value);
                case SECTION -> holding(SECTION, value);
                case TOPIC -> new TermQuery(new Term(TOPIC, value));
                case YEAR -> IntPoint.newRangeQuery(YEAR, (int) from(filter, Integer.parseInt(value), Integer.MIN_VALUE),
                        (int) to(filter, Integer.parseInt(value), Integer.MAX_VALUE));
                case FREQUENCY -> decimals(PER_YEAR, filter, value);
                case RATIO -> decimals(RATIO, filter, value.replace("%", ""));
                case DEADLINE -> LongPoint.newRangeQuery(DEADLINE,
                        filter.bound() == Bound.AT_MOST ? Long.MIN_VALUE : firstDay(value).toEpochDay(),
                        filter.bound() == Bound.AT_LEAST ? Long.MAX_VALUE : lastDay(value).toEpochDay());
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return new MatchNoDocsQuery("not a value of " + filter.field());
        }
    }

    private static Query decimals(String field, Filter filter, String value) {
        double number = Double.parseDouble(value);
        return DoublePoint.newRangeQuery(field, from(filter, number, Double.NEGATIVE_INFINITY),
                to(filter, number, Double.POSITIVE_INFINITY));
    }

    private static double from(Filter filter, double value, double open) {
        return filter.bound() == Bound.AT_MOST ? open : value;
    }

    private static double to(Filter filter, double value, double open) {
        return filter.bound() == Bound.AT_LEAST ? open : value;
    }

    private static LocalDate firstDay(String value) {
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    private static LocalDate lastDay(String value) {
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
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
