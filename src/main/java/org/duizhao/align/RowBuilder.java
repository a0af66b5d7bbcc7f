package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns links into groups of passages. The best link that is in no group yet begins one; then the passage that adds most is taken in,
 * as long as every link to the passages of other notices in the group holds. A passage may so stand in several groups: a third of the
 * true partners are not one to one.
 */
final class RowBuilder {

    private final Corpus corpus;
    private final Links links;
    private final double threshold;
    private final Set<Pair> covered = new HashSet<>();

    /** Links below the threshold are no links. */
    RowBuilder(Corpus corpus, Links links, double threshold) {
        this.corpus = corpus;
        this.links = links;
        this.threshold = threshold;
    }

    /** The groups, of two passages or more each, as ordinals in order. */
    List<SortedSet<Integer>> groups() {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (Link link : links.bestFirst()) {
            if (link.score() < threshold) {
                break;
            }
            if (!covered.contains(link.pair())) {
                groups.add(grown(link.pair()));
            }
        }
        return groups;
    }

    private SortedSet<Integer> grown(Pair seed) {
        SortedSet<Integer> group = new TreeSet<>(List.of(seed.first(), seed.second()));
        Integer next = best(group);
        while (next != null) {
            group.add(next);
            next = best(group);
        }
        crossPairs(group).forEach(covered::add);
        return group;
    }

    private Integer best(SortedSet<Integer> group) {
        SortedSet<Integer> near = new TreeSet<>();
        group.forEach(member -> near.addAll(links.partners(member)));
        near.removeAll(group);
        Integer best = null;
        double most = 0;
        for (int candidate : near) {
            double gain = gain(group, candidate);
            if (gain > most) {
                most = gain;
                best = candidate;
            }
        }
        return best;
    }

    /** What a passage adds to a group: the excess of its uncovered links over the threshold; 0 where one of its links does not hold. */
    private double gain(SortedSet<Integer> group, int candidate) {
        double gain = 0;
        for (int member : group) {
            if (column(member) != column(candidate)) {
                double score = links.score(member, candidate);
                if (score < threshold) {
                    return 0;
                }
                gain += covered.contains(Pair.of(member, candidate)) ? 0 : score - threshold + Math.ulp(1);
            }
        }
        return gain;
    }

    private List<Pair> crossPairs(SortedSet<Integer> group) {
        List<Pair> pairs = new ArrayList<>();
        for (int one : group) {
            for (int other : group.tailSet(one + 1)) {
                if (column(one) != column(other)) {
                    pairs.add(Pair.of(one, other));
                }
            }
        }
        return pairs;
    }

    private int column(int ordinal) {
        return corpus.passage(ordinal).column();
    }
}
