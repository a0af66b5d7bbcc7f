package org.duizhao.index.search;

import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Like;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person types. Never fails: half a query, as it stands while typing, is read as far as it goes.
 *
 * <pre>
 *   query  := any
 *   any    := all { (OR | 或 | '|') all }
 *   all    := part { [AND | 且 | '+'] part }
 *   part   := (NOT | 非 | '-') part | '(' any ')' | “phrase” | like | field (≥ ≤ = :) value { ',' value } | words
 *   like   := (近似 | like) ':' (“sentence” | words)
 * </pre>
 */
public final class SearchQueryReader {

    private static final Pattern FILTER = Pattern.compile("(\\p{L}+)(>=|<=|≥|≤|=|:|：)(.+)");
    /** 、 among them: what stands on a Chinese keyboard. */
    private static final Pattern SEVERAL = Pattern.compile("[,，、]");
    private static final String LIKE = "近似";
    private static final Pattern LIKE_SIGN = Pattern.compile("(?:" + LIKE + "|like)[:：]");
    private static final Pattern QUOTES = Pattern.compile("[“”\"]");
    private static final Pattern TOKEN = Pattern.compile("[“\"](?<phrase>[^”\"]*)[”\"]?|(?<sign>[()（）|+])|(?<word>[^\\s()（）|\"“”]+)");

    /** In UTF-16 units: a sentence with its conditions. */
    private static final int LONGEST = 1000;
    /** Words, phrases and brackets. */
    private static final int MOST_TOKENS = 200;

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SearchQueryReader(String typed) {
        Matcher matcher = TOKEN.matcher(typed);
        while (matcher.find()) {
            boolean quoted = matcher.group("phrase") != null;
            tokens.add(new Token(quoted ? matcher.group("phrase") : matcher.group(), quoted));
        }
    }

    private record Token(String text, boolean quoted) {

        boolean is(String... signs) {
            return !quoted && List.of(signs).contains(text);
        }
    }

    /** @throws SearchTooLong where it is longer than any question; reading it would nest as deep as it is long */
    public static void check(String typed) throws SearchTooLong {
        if (typed.length() > LONGEST || new SearchQueryReader(typed).tokens.size() > MOST_TOKENS) {
            throw new SearchTooLong();
        }
    }

    /** The query; {@link Everything} for an empty one. To be {@linkplain #check checked} first. */
    public static SearchQuery read(String typed) {
        SearchQueryReader reader = new SearchQueryReader(typed);
        List<SearchQuery> parts = new ArrayList<>();
        while (reader.at < reader.tokens.size()) {
            parts.add(reader.any());
            reader.at++; // past a closing bracket that nothing opened
        }
        return all(parts);
    }

    /** What is typed to find measures that are like a sentence. */
    public static String like(String sentence) {
        return LIKE + ":“" + QUOTES.matcher(sentence).replaceAll("").strip() + "”";
    }

    private SearchQuery any() {
        List<SearchQuery> parts = new ArrayList<>(List.of(all()));
        while (next("OR", "或", "|")) {
            parts.add(all());
        }
        List<SearchQuery> asked = parts.stream().filter(part -> !(part instanceof Everything)).toList();
        return asked.isEmpty() ? new Everything() : asked.size() == 1 ? asked.get(0)
                : new Any(asked.stream().map(SearchQueryReader::worded).toList());
    }

    /** What is like a sentence is the best of all measures; that cannot be one of several choices, so there its words are looked for. */
    private static SearchQuery worded(SearchQuery part) {
        if (part instanceof Like like) {
            return new Words(like.sentence());
        }
        return part instanceof All all ? new All(all.parts().stream().map(SearchQueryReader::worded).toList()) : part;
    }

    private SearchQuery all() {
        List<SearchQuery> parts = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).is("OR", "或", "|", ")", "）")) {
            if (!next("AND", "且", "+")) {
                part().ifPresent(parts::add);
            }
        }
        return all(parts);
    }

    private static SearchQuery all(List<SearchQuery> parts) {
        List<SearchQuery> asked = parts.stream().filter(part -> !(part instanceof Everything)).toList();
        return asked.isEmpty() ? new Everything() : asked.size() == 1 ? asked.get(0) : new All(asked);
    }

    private Optional<SearchQuery> part() {
        if (next("NOT", "非")) {
            return at < tokens.size() ? part().map(SearchQueryReader::worded).map(Not::new) : Optional.empty();
        }
        if (next("(", "（")) {
            SearchQuery inner = any();
            next(")", "）");
            return Optional.of(inner);
        }
        if (at == tokens.size() || tokens.get(at).is(")", "）", "|", "OR", "或")) {
            return Optional.empty();
        }
        Token token = tokens.get(at++);
        if (!token.quoted && LIKE_SIGN.matcher(token.text).matches() && at < tokens.size() && tokens.get(at).quoted) {
            return Optional.of(new Like(tokens.get(at++).text));
        }
        if (token.quoted) {
            return token.text.isBlank() ? Optional.empty() : Optional.of(new Phrase(token.text));
        }
        if (token.text.length() > 1 && (token.text.startsWith("-") || token.text.startsWith("－"))) {
            return Optional.of(new Not(filterOrWords(token.text.substring(1))));
        }
        return Optional.of(filterOrWords(token.text));
    }

    private static SearchQuery filterOrWords(String text) {
        Matcher like = LIKE_SIGN.matcher(text);
        if (like.lookingAt() && like.end() < text.length()) {
            return new Like(text.substring(like.end()));
        }
        Matcher filter = FILTER.matcher(text);
        if (filter.matches()) {
            Optional<SearchField> field = SearchField.named(filter.group(1));
            if (field.isPresent()) {
                return filter(field.get(), bound(filter.group(2)), filter.group(3));
            }
        }
        return new Words(text);
    }

    /** Values with a comma between them are a choice of several. */
    private static SearchQuery filter(SearchField field, Bound bound, String value) {
        List<SearchQuery> choices = SEVERAL.splitAsStream(value).filter(one -> !one.isEmpty()).<SearchQuery>map(one -> new Filter(field, bound, one)).toList();
        return bound != Bound.IS || choices.size() < 2 ? new Filter(field, bound, value) : new Any(choices);
    }

    private static Bound bound(String sign) {
        return switch (sign) {
            case ">=", "≥" -> Bound.AT_LEAST;
            case "<=", "≤" -> Bound.AT_MOST;
            default -> Bound.IS;
        };
    }

    private boolean next(String... signs) {
        if (at < tokens.size() && tokens.get(at).is(signs)) {
            at++;
            return true;
        }
        return false;
    }
}
