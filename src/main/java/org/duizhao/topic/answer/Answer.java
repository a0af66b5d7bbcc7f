package org.duizhao.topic.answer;

import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;

/** What of a measure answers a question. */
public sealed interface Answer {

    /**
     * A requirement.
     *
     * @param due the deadline that goes with it: itself, or the one in whose words it stands; null where there is none
     */
    record ByRequirement(Requirement requirement, Deadline due) implements Answer {
    }

    /** An abbreviation, by its sense or its wording. */
    record ByAbbreviation(Abbreviation abbreviation) implements Answer {
    }

    /** The measure itself, by its words. */
    record ByMeasure() implements Answer {
    }
}
