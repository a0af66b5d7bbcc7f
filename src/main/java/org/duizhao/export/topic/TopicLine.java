package org.duizhao.export.topic;

import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.List;

/**
 * A line of a topic's table.
 *
 * @param row   the answer; null where the notice has none: 未见规定
 * @param cells the words, one for each column of the table; empty where there is nothing to say
 */
public record TopicLine(Notice notice, TopicRow row, List<String> cells) {

    public TopicLine {
        cells = List.copyOf(cells);
    }

    public boolean missing() {
        return row == null;
    }

    public Extreme extreme() {
        return row == null ? Extreme.NONE : row.extreme();
    }
}
