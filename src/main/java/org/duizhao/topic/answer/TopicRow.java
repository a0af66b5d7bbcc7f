package org.duizhao.topic.answer;

import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.ActorOrigin;
import org.duizhao.notice.Requirement.Comparator;

import java.util.regex.Pattern;

/**
 * One answer by one notice.
 *
 * @param requirement  null where the measure itself or an abbreviation is the answer
 * @param abbreviation null where a requirement or the measure itself is the answer
 * @param actor        who must; of several bodies all, parted by 、; null where the notice does not say
 * @param actorOrigin  where the actor was found; null without an actor
 * @param due          the deadline that goes with the answer: itself, or the one in whose words it stands; null where there is none
 * @param extreme      how it stands to the answers of other notices
 */
public record TopicRow(Notice notice, Measure measure, Requirement requirement, Abbreviation abbreviation, String actor,
                       ActorOrigin actorOrigin, Requirement due, Extreme extreme) {

    private static final Pattern PERIOD = Pattern.compile("[年月季周旬日天夜时]");

    /** Strictest and loosest are said only where the answers of notices differ. */
    public enum Extreme { NONE, STRICTEST, LOOSEST }

    /** Least times a year; null where there is no such figure, and for a cap (每年不超过2次), which asks for nothing. */
    public Double perYear() {
        return requirement == null || requirement.comparator() == Comparator.AT_MOST ? null : requirement.perYear();
    }

    /** True where the times a year are those of the notice's own year, for its words name no period: 至少开展1次. */
    public boolean periodImplied() {
        return perYear() != null && due == null && !PERIOD.matcher(clause()).find();
    }

    /** The measure from the last comma before the requirement to the requirement's end. */
    private String clause() {
        String before = measure.text().substring(0, requirement.start());
        int comma = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')));
        return measure.text().substring(comma + 1, requirement.end());
    }

    TopicRow as(Extreme found) {
        return new TopicRow(notice, measure, requirement, abbreviation, actor, actorOrigin, due, found);
    }
}
