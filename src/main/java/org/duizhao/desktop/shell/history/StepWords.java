package org.duizhao.desktop.shell.history;

import org.duizhao.desktop.desk.history.Done;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.workbench.journal.ProjectStep;

/** Names the changes of a project: 移除 2 份通知. */
public final class StepWords {

    private final Phrases phrases;

    public StepWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What a change is called. */
    public String name(ProjectStep step) {
        if (step instanceof ProjectStep.Removal) {
            return phrases.say("step.removal", step.count());
        }
        if (step instanceof ProjectStep.Restoration) {
            return phrases.say("step.restoration", step.count());
        }
        if (step instanceof ProjectStep.Replacement) {
            return phrases.say("step.replacement", step.count());
        }
        if (step instanceof ProjectStep.Division) {
            return phrases.say("step.division", step.count());
        }
        if (step instanceof ProjectStep.Topics) {
            return phrases.say("step.topics");
        }
        if (step instanceof ProjectStep.Repairs) {
            return phrases.say("step.repairs");
        }
        if (step instanceof ProjectStep.Deciding taken && taken.act().equals("TAKE_OVER")) {
            return phrases.say("step.TAKE_OVER", taken.count());
        }
        return phrases.say("step." + ((ProjectStep.Deciding) step).act());
    }

    /** What just happened. */
    public String news(Done done) {
        return phrases.say("history." + done.way(), name(done.step()));
    }
}
