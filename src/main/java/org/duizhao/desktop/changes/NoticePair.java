package org.duizhao.desktop.changes;

import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two notices to be held against each other.
 *
 * @param old stands left
 * @param now stands right
 */
record NoticePair(Notice old, Notice now) {

    /** Titles that share so much of their characters are on one subject. A judgement. */
    private static final double ALIKE = 0.6;

    private static final Comparator<NoticePair> BEST_FIRST = Comparator.comparing((NoticePair pair) -> pair.likeness() < ALIKE)
            .thenComparing(NoticePair::yearsBetween)
            .thenComparing(Comparator.comparing(NoticePair::likeness).reversed())
            .thenComparing(Comparator.comparing((NoticePair pair) -> pair.now.metadata().year()).reversed());

    /**
     * What the program proposes: two of one place, on one subject if there are such, with neighbouring years if there are such, and of these
     * the newest. Where just two notices are given it is these, the older one left; empty where nothing speaks for any pair.
     */
    static Optional<NoticePair> proposed(List<Notice> notices) {
        List<NoticePair> all = new ArrayList<>();
        for (Notice old : notices) {
            for (Notice now : notices) {
                NoticePair pair = new NoticePair(old, now);
                if (pair.ofOnePlace() && pair.inOrder()) {
                    all.add(pair);
                }
            }
        }
        return all.stream().min(BEST_FIRST).or(() -> ofTwo(notices));
    }

    private static Optional<NoticePair> ofTwo(List<Notice> notices) {
        if (notices.size() != 2) {
            return Optional.empty();
        }
        NoticePair pair = new NoticePair(notices.get(0), notices.get(1));
        return Optional.of(pair.turned().inOrder() ? pair.turned() : pair);
    }

    /** The same with the sides changed. */
    NoticePair turned() {
        return new NoticePair(now, old);
    }

    private boolean ofOnePlace() {
        return old.place().equals(now.place())
                || old.metadata().issuer() != null && old.metadata().issuer().equals(now.metadata().issuer());
    }

    private boolean inOrder() {
        return old.metadata().year() != null && now.metadata().year() != null && yearsBetween() > 0;
    }

    private int yearsBetween() {
        return now.metadata().year() - old.metadata().year();
    }

    /** The share of the characters of both titles that both have, 0 to 1; figures, such as the year, do not count. */
    private double likeness() {
        Set<Integer> common = characters(old);
        Set<Integer> all = new HashSet<>(common);
        Set<Integer> others = characters(now);
        common.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<Integer> characters(Notice notice) {
        return Objects.requireNonNullElse(notice.metadata().title(), "").codePoints().filter(Character::isIdeographic).boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
