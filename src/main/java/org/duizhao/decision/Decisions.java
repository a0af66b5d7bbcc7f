package org.duizhao.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.notice.Notice;

/**
 * What a person decided in a project.
 *
 * @param all          in the order in which it was decided
 * @param newerByOlder which notice took the place of which: ids
 */
public record Decisions(List<Decision> all, Map<String, String> newerByOlder) {

    public static final Decisions NONE = new Decisions(List.of(), Map.of());

    public Decisions {
        all = List.copyOf(all);
        newerByOlder = Map.copyOf(newerByOlder);
    }

    /**
     * What of it is of some notices.
     *
     * @param holding its places are those of these notices as they are now; in the order in which it was decided
     * @param orphans a place of it is not found any more: to be reviewed, and without effect until then; a question of what is gone needs no answer
     */
    public record Standing(List<Decision> holding, List<Decision> orphans) {

        public static final Standing NONE = new Standing(List.of(), List.of());

        public Standing {
            holding = List.copyOf(holding);
            orphans = List.copyOf(orphans);
        }
    }

    /** What holds for these notices. What is of others too waits for them. */
    public Standing of(Collection<Notice> notices) {
        if (all.isEmpty()) {
            return Standing.NONE;
        }
        Map<String, Sentences> sentences = sentences(notices);
        List<Decision> holding = new ArrayList<>();
        List<Decision> orphans = new ArrayList<>();
        for (Decision decision : all) {
            List<String> needed = decision.places().stream().map(place -> present(place.notice(), sentences.keySet())).toList();
            if (!sentences.keySet().containsAll(needed)) {
                continue;
            }
            List<Anchor> found = new ArrayList<>();
            for (int i = 0; i < needed.size(); i++) {
                sentences.get(needed.get(i)).find(decision.places().get(i)).ifPresent(found::add);
            }
            if (found.size() == needed.size()) {
                present(decision.at(found), sentences.keySet()).ifPresent(holding::add);
            } else if (!(decision instanceof Answered)) {
                orphans.add(decision);
            }
        }
        return new Standing(holding, orphans);
    }

    /** The places that make orphans of decisions: they are not found in these notices any more. Each once, in the order of the decisions. */
    public List<Anchor> lost(Collection<Notice> notices) {
        Map<String, Sentences> sentences = sentences(notices);
        return of(notices).orphans().stream().flatMap(decision -> decision.places().stream())
                .filter(place -> sentences.get(present(place.notice(), sentences.keySet())).find(place).isEmpty()).distinct().toList();
    }

    private static Map<String, Sentences> sentences(Collection<Notice> notices) {
        Map<String, Sentences> sentences = new HashMap<>();
        notices.forEach(notice -> sentences.put(notice.id(), new Sentences(notice)));
        return sentences;
    }

    /** The same of what is there now; empty where it is of a notice that is not, or that it says nothing of. */
    private Optional<Decision> present(Decision decision, Set<String> there) {
        if (decision instanceof NotStated none) {
            // of a newer version nobody has said yet that it states nothing
            return there.contains(none.notice()) ? Optional.of(none) : Optional.empty();
        }
        if (decision instanceof Noted note && note.subject() instanceof NoteSubject.Gap gap) {
            String now = present(gap.of(), there);
            return there.contains(now) ? Optional.of(new Noted(note.stamp(), note.place(), new NoteSubject.Gap(now), note.text())) : Optional.empty();
        }
        return Optional.of(decision);
    }

    /** A notice, or what took its place, whichever is there; one that is not there where none is. */
    private String present(String id, Set<String> there) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (!there.contains(at) && newerByOlder.containsKey(at) && seen.add(at)) {
            at = newerByOlder.get(at);
        }
        return at;
    }

    /** The same with more, each where it belongs by its time; of the same moment those that were there come first. */
    public Decisions with(List<? extends Decision> more) {
        List<Decision> both = new ArrayList<>(all);
        both.addAll(more);
        both.sort(Comparator.comparing(decision -> decision.stamp().made()));
        return new Decisions(both, newerByOlder);
    }

    /** The same without those of these ids. */
    public Decisions without(Set<String> ids) {
        return new Decisions(all.stream().filter(decision -> !ids.contains(decision.stamp().id())).toList(), newerByOlder);
    }
}
