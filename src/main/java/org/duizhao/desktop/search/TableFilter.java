package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;
import org.duizhao.index.search.SearchQueryReader;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the comparison's filter must hold so that it shows the rows of the hits. */
final class TableFilter {

    private TableFilter() {
    }

    /** The words and phrases that stand in every listed hit as they were typed; empty where there are none. */
    static String of(SearchPage page) {
        return terms(SearchQueryReader.read(page.typed())).filter(term -> standsInAll(term, page))
                .map(term -> "“" + term + "”").collect(Collectors.joining(" "));
    }

    private static Stream<String> terms(SearchQuery query) {
        if (query instanceof All all) {
            return all.parts().stream().flatMap(TableFilter::terms);
        } else if (query instanceof Words words) {
            return Stream.of(words.text());
        } else if (query instanceof Phrase phrase) {
            return Stream.of(phrase.text());
        }
        return Stream.empty();
    }

    private static boolean standsInAll(String term, SearchPage page) {
        return page.found().stream().flatMap(notice -> notice.hits().stream()).allMatch(hit -> hit.text().contains(term));
    }
}
