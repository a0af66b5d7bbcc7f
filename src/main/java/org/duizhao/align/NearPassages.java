package org.duizhao.align;

import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
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

/** Finds what comes near to a row in the notices that have nothing in it: by links, and, where these are weak, by what clauses say. */
final class NearPassages {

    /** Below this a passage has hardly a thought in common with the row. */
    private static final double LEAST = 0.1;
    /** What the likeness of clauses counts beside a link; so more true partners are among the first three than by either alone. */
    private static final double LIKENESS = 0.5;
    /** As many as a person reads in place of an empty cell. A judgement. */
    private static final int MOST = 3;

    /** @param rank the better, the higher */
    private record Ranked(Near near, double rank) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::rank).reversed();
    }

    private final Corpus corpus;
    private final Links links;
    private final CorpusClauses clauses;
    private final ClauseLikeness likeness;
    private final double link;

    /** @param link what a link has at least */
    NearPassages(Measured measured, double link) {
        corpus = measured.corpus();
        links = measured.links();
        clauses = measured.clauses();
        likeness = measured.likeness();
        this.link = link;
    }

    /** By columns but those that have a cell; of each the best few, best first, equal ones in reading order. */
    List<Near> of(Matter matter, Set<Integer> filled) {
        SortedMap<Integer, Double> scores = new TreeMap<>();
        for (int member : matter.passages()) {
            for (int partner : links.partners(member)) {
                if (!filled.contains(corpus.passage(partner).column())) {
                    scores.merge(partner, links.score(member, partner), Math::max);
                }
            }
        }
        SortedMap<Integer, List<Ranked>> byColumn = new TreeMap<>();
        scores.forEach((ordinal, score) -> {
            if (score >= LEAST) {
                Passage passage = corpus.passage(ordinal);
                Near near = new Near(corpus.columns().get(passage.column()).id(), passage.measure(), score, score >= link);
                byColumn.computeIfAbsent(passage.column(), column -> new ArrayList<>())
                        .add(new Ranked(near, score + LIKENESS * alike(matter, ordinal)));
            }
        });
        return byColumn.values().stream().flatMap(near -> near.stream().sorted(Ranked.BEST_FIRST).limit(MOST)).map(Ranked::near).toList();
    }

    /** Of the two clauses that are most alike. */
    private double alike(Matter matter, int passage) {
        double most = 0;
        for (Clause clause : clauses.of(passage)) {
            for (int other : matter.clauses()) {
                most = Math.max(most, likeness.of(clause, clauses.clause(other)));
            }
        }
        return most;
    }
}
