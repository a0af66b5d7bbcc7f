package org.duizhao.change.pairing;

import org.duizhao.align.pair.PairScorer;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which measures of two versions of a notice belong together. Thread-safe; the same notices give the same groups. */
public final class VersionPairing {

    /** What a pair must have at least where the measures around it agree. A judgement, see {@link #SUREST}. */
    private static final double SURE_IN_ORDER = 0.45;
    /** What it must have where they do not. By judgement about even chances: what a person sees as reworded, or as gone and new. */
    private static final double SUREST = 0.5;

    /**
     * An old and a new measure that may belong together.
     *
     * @param sure    how surely, 0 to 1
     * @param inOrder whether the measures around them agree
     */
    private record Candidate(int old, int now, double sure, boolean inOrder) {

        /** By judgement: of two that are about as alike the one stays that is in its place. */
        private static final double FOR_ORDER = 0.1;

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight).reversed()
                .thenComparing(Candidate::old).thenComparing(Candidate::now);

        private double weight() {
            return sure + (inOrder ? FOR_ORDER : 0);
        }
    }

    private final Evidence evidence;

    /** @param scorer says how surely two measures state the same; by words alone where it has no vectors */
    public VersionPairing(PairScorer scorer, Codebook codebook) {
        evidence = new Evidence(scorer, codebook);
    }

    /**
     * The groups, in the order of the new notice; what is gone stands behind what it stood behind. Every measure of both is in one.
     *
     * @param person what a person said before
     */
    public List<Group> groups(Notice old, Notice now, PersonsPairs person, Progress progress) {
        Wordings wordings = Wordings.of(old, now);
        MeasurePartners partners = new MeasurePartners(wordings.old().size(), wordings.now().size());
        List<Candidate> further = obey(person, places(old), places(now), partners);
        SameWords.join(wordings, partners);
        if (partners.freeOld().findAny().isEmpty() || partners.freeNow().findAny().isEmpty()) {
            return grouping(wordings, partners, Map.of(), further).groups();
        }
        TextLikeness likeness = new TextLikeness(wordings);
        Map<Long, Double> sure = evidence.of(old, now, partners, likeness, progress);
        MeasureGroups grouping = grouping(wordings, partners, joinBest(partners, sure), further);
        new Parts(likeness, grouping).join(sure, partners);
        return grouping.groups();
    }

    private static Map<String, Integer> places(Notice notice) {
        Map<String, Integer> places = new HashMap<>();
        for (Measure measure : notice.measures()) {
            places.put(measure.id(), places.size());
        }
        return places;
    }

    /** @return pairs of which one measure has a partner already: it was divided, or drawn together with another */
    private static List<Candidate> obey(PersonsPairs person, Map<String, Integer> old, Map<String, Integer> now, MeasurePartners partners) {
        List<Candidate> further = new ArrayList<>();
        person.apart().stream().filter(pair -> old.containsKey(pair.old()) && now.containsKey(pair.now()))
                .forEach(pair -> partners.part(old.get(pair.old()), now.get(pair.now())));
        person.alone().stream().filter(one -> old.containsKey(one.old())).forEach(one -> partners.leaveOld(old.get(one.old())));
        person.alone().stream().filter(one -> now.containsKey(one.now())).forEach(one -> partners.leaveNow(now.get(one.now())));
        for (PersonsPairs.Told pair : person.together()) {
            int i = old.getOrDefault(pair.old(), MeasurePartners.NONE);
            int j = now.getOrDefault(pair.now(), MeasurePartners.NONE);
            if (i != MeasurePartners.NONE && j != MeasurePartners.NONE) {
                if (partners.free(i, j)) {
                    partners.join(i, j);
                } else {
                    further.add(new Candidate(i, j, 1, true));
                }
            }
        }
        return further;
    }

    private static MeasureGroups grouping(Wordings wordings, MeasurePartners partners, Map<Integer, Double> sure, List<Candidate> further) {
        MeasureGroups grouping = new MeasureGroups(wordings, partners, sure);
        for (Candidate one : further) {
            boolean oldIsLeaf = grouping.alone(one.old(), true);
            int leaf = oldIsLeaf ? one.old() : one.now();
            int hub = oldIsLeaf ? one.now() : one.old();
            if (oldIsLeaf != grouping.alone(one.now(), false) && grouping.takesMore(hub, !oldIsLeaf)) {
                grouping.add(leaf, oldIsLeaf, hub, 1);
            }
        }
        return grouping;
    }

    /** @return how sure each new measure is of its partner */
    private static Map<Integer, Double> joinBest(MeasurePartners partners, Map<Long, Double> sure) {
        List<Candidate> candidates = new ArrayList<>();
        sure.forEach((key, chance) -> {
            int i = Evidence.oldOf(key);
            int j = Evidence.nowOf(key);
            if (partners.free(i, j)) {
                candidates.add(new Candidate(i, j, chance, partners.inOrder(i, j)));
            }
        });
        candidates.sort(Candidate.BEST_FIRST);
        Map<Integer, Double> found = new HashMap<>();
        for (Candidate one : candidates) {
            if (one.sure() >= (one.inOrder() ? SURE_IN_ORDER : SUREST) && partners.free(one.old(), one.now())) {
                partners.join(one.old(), one.now());
                found.put(one.now(), one.sure());
            }
        }
        return found;
    }
}
