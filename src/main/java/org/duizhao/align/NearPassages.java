package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what comes near to a row in the notices that have nothing in it: all that was looked at, by links, and, where these are weak or there
 * are none, by what the sentences mean.
 */
final class NearPassages {

    /** What likeness counts beside a link; so more true partners are among the first three than by either alone. */
    private static final double LIKENESS = 0.5;
    /** Below this rank, a cosine of 0.4 without any link, a passage has hardly a thought in common with the row. */
    private static final double LEAST = 0.2;
    /** As many as a person reads in place of an empty cell. A judgement. */
    private static final int MOST = 3;

    /** @param rank the better, the higher */
    private record Ranked(Near near, double rank) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::rank).reversed();
    }

    private final Corpus corpus;
    private final Links links;
    private final double link;
    private final Settlement settlement;

    /** @param link what a link has at least @param settlement what a person excluded comes near no more */
    NearPassages(Corpus corpus, Links links, double link, Settlement settlement) {
        this.settlement = settlement;
        this.corpus = corpus;
        this.links = links;
        this.link = link;
    }

    /** By columns but those that have a cell; of each the best few, best first, equal ones in reading order. */
    List<Near> of(Matter matter, Set<Integer> filled) {
        SortedMap<Integer, List<Ranked>> byColumn = new TreeMap<>();
        ranks(matter).forEach((ordinal, rank) -> {
            Passage passage = corpus.passage(ordinal);
            if (rank >= LEAST && !filled.contains(passage.column()) && !settlement.excludes(matter, ordinal)) {
                double score = score(matter, ordinal);
                Near near = new Near(corpus.columns().get(passage.column()).id(), passage.measure(), score, score >= link);
                byColumn.computeIfAbsent(passage.column(), column -> new ArrayList<>()).add(new Ranked(near, rank));
            }
        });
        return byColumn.values().stream().flatMap(near -> near.stream().sorted(Ranked.BEST_FIRST).limit(MOST)).map(Ranked::near).toList();
    }

    /** Of each passage that was looked at with one of the matter's, how near it comes to one of them. */
    private SortedMap<Integer, Double> ranks(Matter matter) {
        SortedMap<Integer, Double> ranks = new TreeMap<>();
        for (int member : matter.passages()) {
            int[] partners = links.nearby().partners(member);
            double[] likenesses = links.nearby().likenesses(member);
            for (int i = 0; i < partners.length; i++) {
                ranks.merge(partners[i], links.score(member, partners[i]) + LIKENESS * likenesses[i], Math::max);
            }
        }
        return ranks;
    }

    private double score(Matter matter, int passage) {
        return matter.passages().stream().mapToDouble(member -> links.score(member, passage)).max().orElse(0);
    }
}
