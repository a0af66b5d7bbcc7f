package org.duizhao.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.change.pairing.PersonsPairs;
import org.duizhao.change.pairing.PersonsPairs.Told;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Sentences;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/**
 * What decisions say of two versions of a notice. That two clauses state the same matter puts their sentences together too; that they do not says nothing
 * of the rest of their sentences. Of decisions that contradict each other the later one counts.
 */
final class VersionDecisions {

    private final Notice old;
    private final Notice now;
    private final Sentences oldSentences;
    private final Sentences newSentences;
    private final Set<Told> together = new LinkedHashSet<>();
    private final Set<Told> apart = new LinkedHashSet<>();
    private final Set<Told> alone = new LinkedHashSet<>();

    private VersionDecisions(Notice old, Notice now) {
        this.old = old;
        this.now = now;
        oldSentences = new Sentences(old);
        newSentences = new Sentences(now);
    }

    /** @param decisions that hold for the two as they are now, in the order in which they were made */
    static PersonsPairs of(List<Decision> decisions, Notice old, Notice now) {
        if (decisions.isEmpty()) {
            return PersonsPairs.NONE;
        }
        VersionDecisions said = new VersionDecisions(old, now);
        decisions.forEach(said::take);
        return new PersonsPairs(new ArrayList<>(said.together), new ArrayList<>(said.apart), new ArrayList<>(said.alone));
    }

    private void take(Decision decision) {
        if (decision instanceof Together both) {
            pair(both.one(), both.other()).ifPresent(this::join);
        } else if (decision instanceof Apart both && both.one().parts().isEmpty() && both.other().parts().isEmpty()) {
            pair(both.one(), both.other()).ifPresent(this::part);
        } else if (decision instanceof NotStated none && none.row().parts().isEmpty()) {
            leave(none);
        }
    }

    private void join(Told pair) {
        apart.remove(pair);
        alone.removeIf(one -> pair.old().equals(one.old()) || pair.now().equals(one.now()));
        together.add(pair);
    }

    private void part(Told pair) {
        together.remove(pair);
        apart.add(pair);
    }

    private void leave(NotStated none) {
        if (none.notice().equals(now.id()) && none.row().notice().equals(old.id())) {
            oldSentences.measure(none.row()).ifPresent(measure -> leave(new Told(measure.id(), null)));
        } else if (none.notice().equals(old.id()) && none.row().notice().equals(now.id())) {
            newSentences.measure(none.row()).ifPresent(measure -> leave(new Told(null, measure.id())));
        }
    }

    private void leave(Told one) {
        together.removeIf(pair -> pair.old().equals(one.old()) || pair.now().equals(one.now()));
        alone.add(one);
    }

    private Optional<Told> pair(Anchor one, Anchor other) {
        Anchor before = one.notice().equals(old.id()) ? one : other;
        Anchor after = before == one ? other : one;
        if (!before.notice().equals(old.id()) || !after.notice().equals(now.id())) {
            return Optional.empty();
        }
        Optional<Measure> left = oldSentences.measure(before);
        return left.flatMap(from -> newSentences.measure(after).map(to -> new Told(from.id(), to.id())));
    }
}
