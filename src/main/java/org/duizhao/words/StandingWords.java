package org.duizhao.words;

import org.duizhao.figure.Standing;
import org.duizhao.notice.requirement.Requirement;

/** How the figures of a notice stand to those of the base, in words: ≥1次/季 ▽放宽 · 应当→鼓励. */
public final class StandingWords {

    private final Messages messages;
    private final RequirementWords requirements;
    private final String scale;

    /** @param betweenYears whether both notices are of one place: what is 收紧 between its years is 较严 between places */
    public StandingWords(Messages messages, boolean betweenYears) {
        this.messages = messages;
        this.scale = betweenYears ? "standing." : "standing.place.";
        this.requirements = new RequirementWords(messages);
    }

    /** In few words. */
    public String of(Standing standing) {
        if (standing instanceof Standing.Figure figure) {
            String text = requirements.figure(figure.here());
            return figure.differs() ? text + " " + messages.text(scale + figure.verdict().outcome()) : text;
        }
        Standing.Duty duty = (Standing.Duty) standing;
        return duty.base().word() + "→" + duty.here().word();
    }

    /** Both notices' own words, and by what they were compared; only this notice's where it was held against nothing. */
    public String explained(Standing standing) {
        if (!(standing instanceof Standing.Figure figure)) {
            return messages.text("standing.reason.OBLIGATION");
        }
        return figure.differs() ? messages.text("standing.because", said(figure.base()), said(figure.here()),
                messages.text("standing.reason." + figure.verdict().reason())) : said(figure.here());
    }

    /** Who, and the notice's own wording. */
    private static String said(Requirement requirement) {
        return requirement.answerable().map(actor -> actor.name() + " ").orElse("") + requirement.text();
    }
}
