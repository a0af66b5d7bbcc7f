package org.duizhao.decision.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Together;

/** What one person's decisions say, directly or by what follows: what stands with a third stands together. Of one question the later answer counts. */
final class Answers {

    private final Map<Question, Decision> direct = new LinkedHashMap<>();
    /** By a place, the decisions that it stands together with others. */
    private final Map<Anchor, List<Together>> links = new HashMap<>();
    private final Map<Anchor, Anchor> leaders = new HashMap<>();
    /** By two leaders, the latest decision that keeps them apart. */
    private final Map<Set<Anchor>, Apart> barred = new HashMap<>();
    private final Map<Question, Together> shown = new HashMap<>();
    private final Map<NoteKey, Noted> notes = new HashMap<>();

    private record NoteKey(Anchor place, Object subject, String text) {
        static NoteKey of(Noted note) {
            return new NoteKey(note.place(), note.subject(), note.text());
        }
    }

    /** @param decisions with their places as they are now, in the order in which they were made */
    Answers(List<Decision> decisions) {
        for (Decision decision : decisions) {
            Question question = Question.of(decision);
            direct.remove(question);
            direct.put(question, decision);
        }
        for (Decision decision : direct.values()) {
            if (decision instanceof Together together) {
                links.computeIfAbsent(together.one(), place -> new ArrayList<>()).add(together);
                links.computeIfAbsent(together.other(), place -> new ArrayList<>()).add(together);
                leaders.put(leader(together.one()), leader(together.other()));
                shown.put(Question.gap(together.one(), together.other().notice()), together);
                shown.put(Question.gap(together.other(), together.one().notice()), together);
            } else if (decision instanceof Noted note) {
                notes.put(NoteKey.of(note), note);
            }
        }
        for (Decision decision : direct.values()) {
            if (decision instanceof Apart apart) {
                barred.put(Question.link(leader(apart.one()), leader(apart.other())).places(), apart);
            }
        }
    }

    /** What counts, each question once. */
    Collection<Decision> counting() {
        return direct.values();
    }

    private Anchor leader(Anchor place) {
        Anchor at = place;
        while (leaders.containsKey(at) && !leaders.get(at).equals(at)) {
            Anchor next = leaders.get(at);
            leaders.put(at, leaders.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    /** The decision that answers the question of another, or contradicts it; empty where nothing is said. */
    Optional<Decision> to(Decision asked) {
        Decision said = direct.get(Question.of(asked));
        if (said != null) {
            return Optional.of(said);
        }
        if (asked instanceof Together together) {
            return linked(together.one(), together.other()).or(() -> silent(together));
        }
        if (asked instanceof Apart apart) {
            return linked(apart.one(), apart.other());
        }
        if (asked instanceof NotStated none) {
            return Optional.ofNullable(shown.get(Question.gap(none.row(), none.notice())));
        }
        return asked instanceof Noted note ? Optional.ofNullable(notes.get(NoteKey.of(note))) : Optional.empty();
    }

    private Optional<Decision> silent(Together together) {
        return Optional.ofNullable(direct.get(Question.gap(together.one(), together.other().notice())))
                .or(() -> Optional.ofNullable(direct.get(Question.gap(together.other(), together.one().notice()))));
    }

    /** What is said of two places: of several decisions from which it follows the first, which is the one that gives way where they contradict each other. */
    private Optional<Decision> linked(Anchor one, Anchor other) {
        Anchor first = leader(one);
        Anchor second = leader(other);
        return first.equals(second) ? way(one, other).stream().min(Comparator.comparing(decision -> decision.stamp().made())).map(Decision.class::cast)
                : Optional.ofNullable(barred.get(Question.link(first, second).places()));
    }

    /** Whether two places stand together; empty where nothing is said of them. */
    Optional<Boolean> together(Anchor one, Anchor other) {
        Decision said = direct.get(Question.link(one, other));
        return Optional.ofNullable(said).or(() -> linked(one, other)).map(Together.class::isInstance);
    }

    /** The decisions that lead from one place to the other; none where none do. */
    private List<Together> way(Anchor one, Anchor other) {
        Map<Anchor, Together> from = new HashMap<>();
        Deque<Anchor> next = new ArrayDeque<>(List.of(one));
        while (!next.isEmpty() && !from.containsKey(other)) {
            Anchor at = next.remove();
            for (Together link : links.getOrDefault(at, List.of())) {
                Anchor there = link.one().equals(at) ? link.other() : link.one();
                if (!there.equals(one) && from.putIfAbsent(there, link) == null) {
                    next.add(there);
                }
            }
        }
        List<Together> way = new ArrayList<>();
        for (Anchor at = other; from.containsKey(at); at = from.get(at).one().equals(at) ? from.get(at).other() : from.get(at).one()) {
            way.add(from.get(at));
        }
        return way;
    }
}
