package org.duizhao.index.search;

import org.duizhao.chinese.fold.CharacterFold;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;
import org.duizhao.language.SearchWords;
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows where in a text stands what was asked for, by the same rule by which it was found. */
final class Highlighter {

    private final List<String> sought;

    Highlighter(SearchQuery query, SearchWords words) {
        this.sought = sought(query, words).map(CharacterPairs::normal).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Stream<String> sought(SearchQuery query, SearchWords words) {
        if (query instanceof Phrase phrase) {
            return Stream.of(phrase.text());
        } else if (query instanceof Words asked) {
            return words.readings(asked.text()).stream().flatMap(List::stream);
        } else if (query instanceof All all) {
            return all.parts().stream().flatMap(part -> sought(part, words));
        } else if (query instanceof Any any) {
            return any.parts().stream().flatMap(part -> sought(part, words));
        }
        return Stream.empty();
    }

    /** The ranges of the text, sorted, none touching another. */
    List<SourceRange> in(String text) {
        int[] places = new int[text.length()];
        StringBuilder normal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                places[normal.length()] = i;
                normal.append(text.charAt(i));
            }
        }
        String folded = CharacterFold.fold(normal.toString());
        List<SourceRange> ranges = new ArrayList<>();
        for (String word : sought) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                ranges.add(new SourceRange(places[at], places[at + word.length() - 1] + 1));
            }
        }
        return SourceRange.merged(ranges);
    }
}
