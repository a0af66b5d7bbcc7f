package org.duizhao.figure;

import org.duizhao.notice.requirement.Obligation;

/**
 * A word of duty that was replaced by one of another strength: 必须→鼓励.
 *
 * @param old a plain imperative has no word
 * @param now likewise
 */
public record DutyShift(Obligation old, Obligation now) {

    /** Whether the new word binds less. */
    public boolean weaker() {
        return RequirementComparison.weakness(now) > RequirementComparison.weakness(old);
    }
}
