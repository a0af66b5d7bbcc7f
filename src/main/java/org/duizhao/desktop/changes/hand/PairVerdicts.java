package org.duizhao.desktop.changes.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Stamp;
import org.duizhao.notice.outline.Measure;
import org.duizhao.workbench.journal.ProjectStep;

/** What follows from a person's word on a change: the decisions, as one step that can be undone. Empty where the word says nothing there. */
final class PairVerdicts {

    private final Changes changes;
    private final Supplier<Stamp> stamps;
    private final List<Decision> decisions = new ArrayList<>();

    /** For one word. @param stamps a new one for each decision */
    PairVerdicts(Changes changes, Supplier<Stamp> stamps) {
        this.changes = changes;
        this.stamps = stamps;
    }

    /** It is as the program found it: the two sides belong together, or the one side has no counterpart. */
    Optional<ProjectStep> yes(Change change) {
        change.old().forEach(old -> change.now().forEach(now -> join(old, now)));
        if (!change.linked()) {
            change.old().forEach(old -> decisions.add(new NotStated(stamps.get(), place(old, true), changes.now().id())));
            change.now().forEach(now -> decisions.add(new NotStated(stamps.get(), place(now, false), changes.old().id())));
        }
        return step(change.linked() ? "PAIR_YES" : "PAIR_NONE");
    }

    /** The two sides do not belong together. */
    Optional<ProjectStep> no(Change change) {
        change.old().forEach(old -> change.now().forEach(now -> part(old, now)));
        return step("PAIR_NO");
    }

    /** Of several on one side only the longest belongs to the other side. Nothing where no side has several. */
    Optional<ProjectStep> split(Change change) {
        List<Measure> several = change.old().size() > 1 ? change.old() : change.now();
        if (!change.linked() || several.size() < 2) {
            return Optional.empty();
        }
        Measure main = several.stream().max(Comparator.comparingInt(measure -> measure.text().length())).orElseThrow();
        for (Measure old : change.old()) {
            for (Measure now : change.now()) {
                if (main.equals(old) || main.equals(now)) {
                    join(old, now);
                } else {
                    part(old, now);
                }
            }
        }
        return step("PAIR_SPLIT");
    }

    /**
     * The old measure of the one change and the new one of the other belong together, and to no others of theirs. Nothing where both have one side only,
     * and the same.
     */
    Optional<ProjectStep> link(Change from, Change to) {
        Change before = left(from, to);
        Change after = before == from ? to : from;
        if (from.equals(to) || before.old().isEmpty() || after.now().isEmpty()) {
            return Optional.empty();
        }
        before.now().forEach(now -> before.old().forEach(old -> part(old, now)));
        after.old().forEach(old -> after.now().forEach(now -> part(old, now)));
        join(before.old().get(0), after.now().get(0));
        return step("PAIR_LINK");
    }

    /**
     * The one change's measure belongs to the other change too, beside those that stand there. Nothing where that is of the other side, or the change
     * has several on the other side already.
     */
    Optional<ProjectStep> merge(Change from, Change to) {
        boolean ofOld = !from.old().isEmpty() && (from.now().isEmpty() || to.now().size() == 1);
        List<Measure> joining = ofOld ? from.old() : from.now();
        List<Measure> hub = ofOld ? to.now() : to.old();
        if (from.equals(to) || joining.isEmpty() || hub.size() != 1 || !to.linked()) {
            return Optional.empty();
        }
        from.old().forEach(old -> from.now().forEach(now -> part(old, now)));
        to.old().forEach(old -> to.now().forEach(now -> join(old, now)));
        joining.forEach(one -> join(ofOld ? one : hub.get(0), ofOld ? hub.get(0) : one));
        return step("PAIR_MERGE");
    }

    /** The one that gives the old measure: the one that has no other to give, else the first. */
    private static Change left(Change from, Change to) {
        return from.old().isEmpty() || to.now().isEmpty() ? to : from;
    }

    private void join(Measure old, Measure now) {
        decisions.add(new Together(stamps.get(), place(old, true), place(now, false)));
    }

    private void part(Measure old, Measure now) {
        decisions.add(new Apart(stamps.get(), place(old, true), place(now, false)));
    }

    private Anchor place(Measure measure, boolean isOld) {
        return Anchor.of(isOld ? changes.old() : changes.now(), measure, List.of());
    }

    private Optional<ProjectStep> step(String act) {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding(act, decisions, List.of()));
    }
}
