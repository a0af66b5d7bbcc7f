package org.duizhao.index.search;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Measure;

import java.util.List;

/**
 * A measure with all that it can be found by.
 *
 * @param noticeId     of the notice it stands in
 * @param place        null where the notice names none
 * @param year         null where it is not known
 * @param genre        null where it is not known
 * @param issuer       null where it is not known
 * @param expansions   words it means without saying them: the spelled-out form of an abbreviation in it, and the other way round
 */
public record SearchableMeasure(String noticeId, Jurisdiction place, Integer year, String genre, String issuer, Measure measure,
                                List<String> topics, List<SearchableFigure> figures, List<String> expansions) {

    public SearchableMeasure {
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        expansions = List.copyOf(expansions);
    }
}
