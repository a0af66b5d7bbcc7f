package org.duizhao.desktop.changes.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.change.level.Level;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.library.entry.NoticeSummary;

/**
 * Two notices to be held against each other.
 *
 * @param old stands left
 * @param now stands right
 */
public record NoticePair(NoticeSummary old, NoticeSummary now) {

    private static final Comparator<NoticePair> BEST_FIRST = Comparator.comparing((NoticePair pair) -> !pair.ofOneSubject())
            .thenComparing(NoticePair::yearsBetween)
            .thenComparing(Comparator.comparing(NoticePair::likeness).reversed())
            .thenComparing(Comparator.comparing((NoticePair pair) -> pair.now.year()).reversed());

    /**
     * What the program proposes: two of one place, on one subject if there are such, with neighbouring years if there are such, and of these
     * the newest. Where just two notices are given it is these, the older one left; empty where nothing speaks for any pair.
     */
    public static Optional<NoticePair> proposed(List<NoticeSummary> notices) {
        List<NoticePair> all = new ArrayList<>();
        for (NoticeSummary old : notices) {
            for (NoticeSummary now : notices) {
                NoticePair pair = new NoticePair(old, now);
                if (NoticeKinship.ofOnePlace(old, now) && pair.inOrder()) {
                    all.add(pair);
                }
            }
        }
        return all.stream().min(BEST_FIRST).or(() -> ofTwo(notices));
    }

    private static Optional<NoticePair> ofTwo(List<NoticeSummary> notices) {
        return notices.size() == 2 ? Optional.of(inOrder(notices.get(0), notices.get(1))) : Optional.empty();
    }

    /** These two, the superior's left where one is above the other, else the older one where their years say which that is. */
    public static NoticePair inOrder(NoticeSummary one, NoticeSummary other) {
        NoticePair pair = new NoticePair(one, other);
        Relation relation = Level.relation(one.jurisdiction(), other.jurisdiction());
        if (relation == Relation.SUPERIOR || relation == Relation.INFERIOR) {
            return relation == Relation.SUPERIOR ? pair : pair.turned();
        }
        return pair.turned().inOrder() ? pair.turned() : pair;
    }

    /** The same with the sides changed. */
    public NoticePair turned() {
        return new NoticePair(now, old);
    }

    private boolean ofOneSubject() {
        return NoticeKinship.likeness(old, now) >= NoticeKinship.ALIKE;
    }

    private double likeness() {
        return NoticeKinship.likeness(old, now);
    }

    private boolean inOrder() {
        return old.year() != null && now.year() != null && yearsBetween() > 0;
    }

    private int yearsBetween() {
        return now.year() - old.year();
    }
}
