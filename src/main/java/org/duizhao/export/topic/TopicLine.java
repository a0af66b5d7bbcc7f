package org.duizhao.export.topic;

import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.List;

/**
 * A line of a topic's table.
 *
 * @param row   the answer; null where the notice has none: 未见规定
 * @param group what the body that must is called, under which lines stand together; empty where lines are in the order of notices
 * @param cells the words, one for each column of the table; empty where there is nothing to say
 */
public record TopicLine(Notice notice, TopicRow row, String group, List<String> cells) {

    public TopicLine {
        cells = List.copyOf(cells);
    }

    /** True where the notice has no answer. */
    public boolean missing() {
        return row == null;
    }

    /** Whether its figure is the strictest or loosest of its kind of body; {@link Extreme#NONE} where there is no answer too. */
    public Extreme extreme() {
        return row == null ? Extreme.NONE : row.extreme();
    }
}
