package org.duizhao.desktop.search;

import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.index.search.SearchResult.Hit;

import java.util.ArrayList;
import java.util.List;

/** A line of the list of hits. */
sealed interface SearchLine {

    /** The notice of the hits below. */
    record NoticeLine(NoticeName name, int measures) implements SearchLine {
    }

    /**
     * A measure.
     *
     * @param byMeaning true where it says what was asked for in other words: an abbreviation or its members
     */
    record HitLine(Hit hit, Snippet snippet, boolean byMeaning) implements SearchLine {
    }

    /** There are more than are listed. */
    record MoreLine(int listed, int measures) implements SearchLine {
    }

    /** The lines of a page. Notices whose hits come after those listed are counted by the last line. */
    static List<SearchLine> of(SearchPage page) {
        boolean words = page.found().stream().flatMap(notice -> notice.hits().stream())
                .anyMatch(hit -> !hit.highlights().isEmpty());
        List<SearchLine> lines = new ArrayList<>();
        for (NoticeHits notice : page.found()) {
            if (!notice.hits().isEmpty()) {
                lines.add(new NoticeLine(NoticeName.of(notice.notice()), notice.measures()));
                notice.hits().forEach(hit -> lines.add(new HitLine(hit, Snippet.of(hit), words && hit.highlights().isEmpty())));
            }
        }
        if (page.listed() < page.measures()) {
            lines.add(new MoreLine(page.listed(), page.measures()));
        }
        return lines;
    }
}
