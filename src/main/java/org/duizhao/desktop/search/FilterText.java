package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQueryReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts filters into what a person typed and takes them out, and leaves the rest as it was typed. */
final class FilterText {

    private static final Pattern BEFORE_BRACKETS = Pattern.compile("^[^\\s()（）|\"“”,，、]+");
    private static final Pattern SEVERAL = Pattern.compile("[,，、]");

    private static final String ANY_BOUND = ">=|<=|[≥≤=:：]";

    private FilterText() {
    }

    /** The values that the text narrows a field to, in their order; empty where it does not. */
    static List<String> chosen(String typed, SearchField field) {
        Matcher matcher = filter(field, "[=:：]").matcher(typed);
        return matcher.find() ? SEVERAL.splitAsStream(matcher.group("value")).filter(value -> !value.isEmpty()).distinct().toList() : List.of();
    }

    /** The text narrowed to a value too, beside those of the same field that it was narrowed to; no longer to that one where it was. */
    static String toggled(String typed, SearchField field, String value) {
        return toggled(typed, field, value, Set.of());
    }

    /** The same. @param kin values that make no sense beside it: a place within it or around it */
    static String toggled(String typed, SearchField field, String value, Set<String> kin) {
        List<String> values = new ArrayList<>(chosen(typed, field));
        values.removeAll(kin);
        if (!values.remove(writable(value))) {
            values.add(writable(value));
        }
        return values.isEmpty() ? without(typed, field) : narrowed(typed, field, String.join(",", values));
    }

    /** The text narrowed to a value and no other of its field. */
    static String with(String typed, SearchField field, String value) {
        return narrowed(typed, field, writable(value));
    }

    private static String narrowed(String typed, SearchField field, String values) {
        String rest = without(typed, field);
        String filter = field.names().get(0) + ":" + values;
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

    /** The text with nothing of a field. */
    static String without(String typed, SearchField field) {
        return filter(field, ANY_BOUND).matcher(typed).replaceAll(" ").strip();
    }

    /** A value cannot hold blanks, brackets, commas or quotation marks: what stands before them is enough. */
    private static String writable(String value) {
        Matcher matcher = BEFORE_BRACKETS.matcher(value);
        return matcher.find() ? matcher.group() : value;
    }

    private static Pattern filter(SearchField field, String bound) {
        return Pattern.compile("(?<=^|\\s)(?:" + String.join("|", field.names()) + ")(?:" + bound
                + ")(?<value>[^\\s()（）|\"“”]+)(?=\\s|$)");
    }
}
