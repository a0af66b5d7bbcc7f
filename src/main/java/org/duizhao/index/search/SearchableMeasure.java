package org.duizhao.index.search;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Body;

import java.util.List;

/**
 * A measure with all that it can be found by.
 *
 * @param notice     what is known of the notice it stands in
 * @param topics     the names of its topics and of their groups
 * @param expansions words it means without saying them: the spelled-out form of an abbreviation in it, and the other way round
 * @param responsible who sees to it, in the notice's order, each with its duty
 */
public record SearchableMeasure(NoticeFields notice, Measure measure, List<String> topics, List<SearchableFigure> figures,
                                List<String> expansions, List<Body> responsible) {

    public SearchableMeasure {
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        expansions = List.copyOf(expansions);
        responsible = List.copyOf(responsible);
    }
}
