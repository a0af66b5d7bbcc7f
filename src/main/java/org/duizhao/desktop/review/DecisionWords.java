package org.duizhao.desktop.review;

import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.Together;
import org.duizhao.desktop.parts.Phrases;

/** Says in words what was decided. */
record DecisionWords(Phrases phrases) {

    String of(Decision decision) {
        if (decision instanceof Together) {
            return phrases.say("decided.together");
        }
        if (decision instanceof Apart) {
            return phrases.say("decided.apart");
        }
        if (decision instanceof NotStated) {
            return phrases.say("decided.notStated");
        }
        if (decision instanceof Marked marked) {
            return phrases.say("step." + marked.mark());
        }
        if (decision instanceof Renamed renamed) {
            return phrases.say("decided.renamed", renamed.name());
        }
        if (decision instanceof Filed filed) {
            return phrases.say("decided.filed", filed.topic());
        }
        if (decision instanceof Ordered) {
            return phrases.say("decided.ordered");
        }
        return decision instanceof Noted noted ? phrases.say("decided.noted", noted.text()) : phrases.say("decided.answered");
    }
}
