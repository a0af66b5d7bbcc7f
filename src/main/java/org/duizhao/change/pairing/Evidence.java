package org.duizhao.change.pairing;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Topics;
import org.duizhao.change.pairing.SmallItems.Standing;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How surely an old and a new measure belong together: as surely as they state the same, or as they are worded alike, whichever is more. The
 * second holds for two versions of one notice only, where a sentence of nearly the same words is the same sentence with another figure.
 */
final class Evidence {

    /**
     * How much of their wording two share that says nothing, such as that of sentences of one form, 全年完成…处; and how much makes them the same
     * sentence. Under one heading of few sentences less is enough, under two that the notices have both more is wanted. Judgements.
     */
    private static final Map<Standing, double[]> ALIKE = Map.of(Standing.UNKNOWN, new double[] {0.4, 0.7}, Standing.SAME, new double[] {0.1, 0.5},
            Standing.OTHER, new double[] {0.6, 0.9});
    /** What a pair is worth that states the same under two headings that the notices have both. A judgement. */
    private static final double ELSEWHERE = 0.8;
    /** How surely the first sentences of two items of one name belong together, if both give a figure and they share any words. A judgement, just enough for a pair. */
    private static final double FIRST_OF_ITEM = 0.5;
    /**
     * A measure that is less than this part as long as another is no version of it, however surely it states a part of the same: its chance
     * shrinks with its length. A judgement.
     */
    private static final double LEAST_LENGTH = 0.2;
    /**
     * Of measures that share less wording than this a reader of two versions says more readily that the one is gone and the other new, the more
     * so the more of the notice was kept: where most sentences stand as they stood, one that has hardly a word of another is no rewording of it. A judgement.
     */
    private static final double LITTLE_ALIKE = 0.15;
    /** How much the chance of such a pair is worth at least, however much was kept. A judgement. */
    private static final double LEAST_WORTH = 0.5;
    /** A measure that shares so much wording with a new one was kept. A judgement. */
    private static final double KEPT = 0.6;
    /** Of each old measure so many are looked at by wording. */
    private static final int NEAREST = 6;

    private final PairScorer scorer;
    private final Codebook codebook;

    Evidence(PairScorer scorer, Codebook codebook) {
        this.scorer = scorer;
        this.codebook = codebook;
    }

    /** How surely each free old measure belongs to each free new one, by {@link #key}; who is in no entry does not. */
    Map<Long, Double> of(Notice old, Notice now, MeasurePartners partners, TextLikeness likeness, Progress progress) {
        Map<Long, Double> sure = new HashMap<>();
        double worth = Math.max(LEAST_WORTH, 1 - kept(partners, likeness));
        Corpus corpus = Corpus.of(List.of(old, now));
        SmallItems items = new SmallItems(old, now);
        for (Link link : scorer.links(corpus, new Topics(corpus, codebook), progress).bestFirst()) {
            int i = link.pair().first();
            int j = link.pair().second() - partners.oldSize();
            double doubt = likeness.dice(i, j) < LITTLE_ALIKE ? worth : 1;
            double elsewhere = items.standing(i, j) == Standing.OTHER ? ELSEWHERE : 1;
            sure.put(key(i, j), link.score() * doubt * elsewhere * Math.min(1, likeness.lengthRatio(i, j) / LEAST_LENGTH));
        }
        for (int i : partners.freeOld().toArray()) {
            for (int j : nearest(i, partners, likeness, items)) {
                sure.merge(key(i, j), byWording(likeness.dice(i, j), items, i, j), Math::max);
            }
        }
        return sure;
    }

    /** What part of the old notice stands in the new one as it stood, or nearly so. */
    private static double kept(MeasurePartners partners, TextLikeness likeness) {
        long reworded = partners.freeOld().filter(i -> {
            double[] shared = likeness.sharedWithAll(i);
            return IntStream.range(0, shared.length).anyMatch(j -> likeness.dice(i, j, shared[j]) >= KEPT);
        }).count();
        double same = partners.oldSize() - partners.freeOld().count();
        return (same + reworded) / partners.oldSize();
    }

    private static List<Integer> nearest(int i, MeasurePartners partners, TextLikeness likeness, SmallItems items) {
        double[] shared = likeness.sharedWithAll(i);
        List<Integer> near = new ArrayList<>(IntStream.range(0, shared.length)
                .filter(j -> partners.ofNow(j) == MeasurePartners.NONE && likeness.dice(i, j, shared[j]) > ALIKE.get(items.standing(i, j))[0] || shared[j] > 0 && items.sameFirst(i, j)).boxed().toList());
        near.sort(Comparator.comparingDouble((Integer j) -> likeness.dice(i, j, shared[j])).reversed());
        return near.subList(0, Math.min(near.size(), NEAREST));
    }

    private static double byWording(double dice, SmallItems items, int i, int j) {
        double[] alike = ALIKE.get(items.standing(i, j));
        double chance = Math.max(0, Math.min(1, (dice - alike[0]) / (alike[1] - alike[0])));
        return items.sameFirst(i, j) ? Math.max(FIRST_OF_ITEM, chance) : chance;
    }

    /** An old and a new measure as one number. */
    static long key(int old, int now) {
        return (long) old << Integer.SIZE | now;
    }

    static int oldOf(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    static int nowOf(long key) {
        return (int) key;
    }
}
