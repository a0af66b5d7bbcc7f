package org.duizhao.topic.answer;

import org.duizhao.notice.Notice;

import java.util.List;

/**
 * The answer of many notices to one question.
 *
 * @param notices  all that were asked, in the order given
 * @param rows     in the order of the notices, within one in reading order
 * @param missing  the notices that say nothing of it, in their order
 * @param tallies  notices by the greatest number of times a year they ask for, from the strictest to the loosest
 * @param unfigured the notices that answer, but without such a number
 */
public record TopicAnswer(TopicQuestion question, List<Notice> notices, List<TopicRow> rows, List<Notice> missing,
                          List<Tally> tallies, List<Notice> unfigured) {

    public TopicAnswer {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        tallies = List.copyOf(tallies);
        unfigured = List.copyOf(unfigured);
    }

    /** The notices whose strictest figure this is. */
    public record Tally(double perYear, List<Notice> notices) {
        public Tally {
            notices = List.copyOf(notices);
        }
    }
}
