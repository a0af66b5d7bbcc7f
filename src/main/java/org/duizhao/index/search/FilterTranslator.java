package org.duizhao.index.search;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.duizhao.chinese.fold.CharacterFold;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Turns what a search is narrowed by into Lucene's query. A value that is none of its field finds nothing. */
final class FilterTranslator {

    private FilterTranslator() {
    }

    static Query translate(Filter filter) {
        String value = CharacterFold.fold(filter.value().strip());
        try {
            return switch (filter.field()) {
                case PLACE -> new TermQuery(new Term(IndexFields.PLACE, value));
                case GENRE -> new TermQuery(new Term(IndexFields.GENRE, value));
                case ISSUER -> holding(IndexFields.ISSUER, value);
                case SECTION -> holding(IndexFields.SECTION, value);
                case RESPONSIBLE -> holding(IndexFields.RESPONSIBLE, value);
                case LEADING -> holding(IndexFields.LEADING, value);
                case TOPIC -> new TermQuery(new Term(IndexFields.TOPIC, value));
                case YEAR -> IntPoint.newRangeQuery(IndexFields.YEAR, (int) from(filter, Integer.parseInt(value), Integer.MIN_VALUE),
                        (int) to(filter, Integer.parseInt(value), Integer.MAX_VALUE));
                case FREQUENCY -> decimals(IndexFields.PER_YEAR, filter, value);
                case RATIO -> decimals(IndexFields.RATIO, filter, value.replace("%", ""));
                case DEADLINE -> LongPoint.newRangeQuery(IndexFields.DEADLINE,
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

    /** These characters in a row anywhere in a whole value. Far fewer than measures: an issuer, the headings over some, the name of an office. */
    private static Query holding(String field, String text) {
        String normal = CharacterPairs.normal(text);
        return normal.isEmpty() ? new MatchNoDocsQuery()
                : new WildcardQuery(new Term(field, "*" + normal.replaceAll("[\\\\*?]", "\\\\$0") + "*"));
    }
}
