package org.duizhao.index.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person looks for, as a tree. */
public sealed interface SearchQuery {

    /** Matches every measure. */
    record Everything() implements SearchQuery {
    }

    /** All the words of the text, wherever they stand in the measure. */
    record Words(String text) implements SearchQuery {
    }

    /** Exactly these characters one after the other, whatever the words are. */
    record Phrase(String text) implements SearchQuery {
    }

    /** What says much the same as this sentence, in whatever words; stands alone or among the parts of {@link All}. */
    record Like(String sentence) implements SearchQuery {
    }

    record All(List<SearchQuery> parts) implements SearchQuery {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<SearchQuery> parts) implements SearchQuery {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(SearchQuery part) implements SearchQuery {
    }

    /**
     * A bound on a field: 年份≥2023, 地区:晋城市, 频次≥12, 期限≤2023-06.
     *
     * @param value as typed
     */
    record Filter(SearchField field, Bound bound, String value) implements SearchQuery {
    }

    /** How a filter bounds its field. */
    enum Bound { IS, AT_LEAST, AT_MOST }

    /** The sentence that hits are to be like; empty where the query asks for none. */
    static Optional<String> sentence(SearchQuery query) {
        Stream<SearchQuery> parts = query instanceof All all ? all.parts().stream() : Stream.of(query);
        return parts.filter(Like.class::isInstance).map(part -> ((Like) part).sentence()).findFirst();
    }
}
