package org.duizhao.topic.answer;

import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Requirement;

/**
 * One answer by one notice.
 *
 * @param requirement  null where the measure itself or an abbreviation is the answer
 * @param abbreviation null where a requirement or the measure itself is the answer
 * @param extreme      how it stands to the other answers
 */
public record TopicRow(Notice notice, Measure measure, Requirement requirement, Abbreviation abbreviation, Extreme extreme) {

    /** Strictest and loosest are said only where the answers differ. */
    public enum Extreme { NONE, STRICTEST, LOOSEST }

    /** Least times a year; null where there is no such figure. */
    public Double perYear() {
        return requirement == null ? null : requirement.perYear();
    }

    TopicRow as(Extreme found) {
        return new TopicRow(notice, measure, requirement, abbreviation, found);
    }
}
