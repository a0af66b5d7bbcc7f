package org.duizhao.matrix;

import org.duizhao.chinese.fold.CharacterFold;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person typed into the filter: words, and phrases in “ ” or " ", which may hold blanks. All of them are asked for. Characters
 * that the search does not tell apart (width, case, 简/繁) are the same here too.
 */
public final class Query {

    /** Asks for nothing. */
    public static final Query NONE = new Query(List.of());

    private static final Pattern TERM = Pattern.compile("[“\"]([^”\"]+)[”\"]?|([^\\s\\u3000“\"]+)");

    private final List<Term> terms;

    private Query(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** @param typed as a person typed it; blank for no condition */
    public static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            terms.add(new Term(CharacterFold.fold(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))));
        }
        return terms.isEmpty() ? NONE : new Query(terms);
    }

    /** Whether everything fits it. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Term> terms() {
        return terms;
    }

    /** Where the terms stand in a text, sorted by start; ranges of different terms may overlap. */
    public List<Span> hits(String text) {
        return terms.stream().flatMap(term -> term.places(text)).sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }

    /** One of the words or phrases, folded. */
    record Term(String folded) {

        Stream<Span> places(String text) {
            List<Span> places = new ArrayList<>();
            String searched = CharacterFold.fold(text);
            for (int at = searched.indexOf(folded); at >= 0; at = searched.indexOf(folded, at + folded.length())) {
                places.add(new Span(at, at + folded.length()));
            }
            return places.stream();
        }
    }
}
