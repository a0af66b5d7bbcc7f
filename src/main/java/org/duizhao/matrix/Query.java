package org.duizhao.matrix;


import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed into the filter: words, and exact phrases in “ ” or " ". All of them are asked for.
 * For words full and half width and upper and lower case are the same; a phrase is taken as it stands.
 */
public final class Query {

    /** Asks for nothing. */
    public static final Query NONE = new Query(List.of());

    private static final Pattern TERM = Pattern.compile("[“\"]([^”\"]+)[”\"]?|([^\\s\\u3000“\"]+)");
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final List<Term> terms;

    private Query(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    public static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            boolean exact = matcher.group(1) != null;
            terms.add(new Term(exact ? matcher.group(1) : folded(matcher.group(2)), exact));
        }
        return terms.isEmpty() ? NONE : new Query(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** True where each term stands in at least one of the texts; always true for an empty query. */
    public boolean matches(List<String> texts) {
        List<String> folded = texts.stream().map(Query::folded).toList();
        return terms.stream().allMatch(term -> (term.exact ? texts : folded).stream().anyMatch(text -> text.contains(term.text)));
    }

    /** Where the terms stand in a text, sorted by start; ranges of different terms may overlap. */
    public List<TextRange> hits(String text) {
        List<TextRange> hits = new ArrayList<>();
        String folded = folded(text);
        for (Term term : terms) {
            String searched = term.exact ? text : folded;
            for (int at = searched.indexOf(term.text); at >= 0; at = searched.indexOf(term.text, at + term.text.length())) {
                hits.add(new TextRange(at, at + term.text.length()));
            }
        }
        hits.sort(null);
        return hits;
    }

    /** The same length as {@code text}, so that places in one are places in the other. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_SHIFT) : c);
        }
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : folded.toString();
    }

    private record Term(String text, boolean exact) {
    }
}
