package org.duizhao.change.behind;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

/**
 * Something that a person should look at before the new notice goes out.
 *
 * @param measure of the old notice for {@code DROPPED}, else of the new one
 * @param span    the words in question in its text
 * @param instead what would be in its place, such as 二十大; empty where nothing is known
 */
public record Reminder(Kind kind, Measure measure, Span span, String instead) {

    /** Why it should be looked at. */
    public enum Kind {
        /** The old notice has it, the new one not: meant, or forgotten? */ DROPPED,
        /** A year that is over, where it is not named as the past. */ PAST_YEAR,
        /** A session, a plan or an edition of which there is a later one. */ OLDER_EDITION,
        /** A campaign whose last year is over. */ FINISHED_CAMPAIGN,
        /** A day that was past when the notice was issued. */ PAST_DEADLINE
    }

    public Reminder {
        if (span.end() > measure.text().length()) {
            throw new IllegalArgumentException("not in the measure: " + span);
        }
    }

    /** The words in question. */
    public String text() {
        return span.in(measure.text());
    }

    /** By which a person's answer to it (done, keep, a note) is kept; the same when the notices are compared again. */
    public String key() {
        return kind + ":" + measure.text() + ":" + span.start();
    }
}
