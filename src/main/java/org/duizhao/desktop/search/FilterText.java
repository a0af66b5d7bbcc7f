package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQueryReader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts filters into what a person typed and takes them out, and leaves the rest as it was typed. */
final class FilterText {

    private static final Pattern BEFORE_BRACKETS = Pattern.compile("^[^\\s()（）|\"“”]+");

    private static final String ANY_BOUND = ">=|<=|[≥≤=:：]";

    private FilterText() {
    }

    /** The value that the text narrows a field to; empty where it does not. */
    static Optional<String> chosen(String typed, SearchField field) {
        Matcher matcher = filter(field, "[=:：]").matcher(typed);
        return matcher.find() ? Optional.of(matcher.group("value")) : Optional.empty();
    }

    /**
     * The text narrowed to a value, in the place of another value of the same field; widened again where it was narrowed to it.
     */
    static String toggled(String typed, SearchField field, String value) {
        return chosen(typed, field).filter(writable(value)::equals).isPresent()
                ? without(typed, field) : with(typed, field, value);
    }

    /** The text narrowed to a value. */
    static String with(String typed, SearchField field, String value) {
        String rest = without(typed, field);
        String filter = field.names().get(0) + ":" + writable(value);
        if (rest.isEmpty()) {
            return filter;
        }
        return (SearchQueryReader.read(rest) instanceof Any ? "(" + rest + ")" : rest) + " " + filter;
    }

    /** The filters of the fields that a notice as a whole has, and nothing else. */
    static String ofNotices(String typed) {
        return Stream.of(SearchField.PLACE, SearchField.YEAR, SearchField.GENRE, SearchField.ISSUER)
                .map(field -> filter(field, ANY_BOUND)).flatMap(filter -> filter.matcher(typed).results())
                .map(found -> found.group().strip()).collect(Collectors.joining(" "));
    }

    private static String without(String typed, SearchField field) {
        return filter(field, ANY_BOUND).matcher(typed).replaceAll(" ").strip();
    }

    /** A value cannot hold blanks, brackets or quotation marks: what stands before them is enough. */
    private static String writable(String value) {
        Matcher matcher = BEFORE_BRACKETS.matcher(value);
        return matcher.find() ? matcher.group() : value;
    }

    private static Pattern filter(SearchField field, String bound) {
        return Pattern.compile("(?<=^|\\s)(?:" + String.join("|", field.names()) + ")(?:" + bound
                + ")(?<value>[^\\s()（）|\"“”]+)(?=\\s|$)");
    }
}
