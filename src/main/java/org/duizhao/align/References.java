package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Finds, for the notices that show nothing in a matter, the measures in which they state it nevertheless. */
final class References {

    /** More rows to look into help nobody. */
    private static final int MOST = 3;
    /** From this cosine on a heading says what a row is about. Below it headings of the seven sets looked at were of a wider matter. */
    private static final double STATED = 0.6;

    /** By so much less alike than the clauses of a sentence that are most alike, others stand for 1/e of its link. */
    private static final double FADING = 0.6;

    /**
     * A passage that may state the matter.
     *
     * @param score how surely its sentence states what the sentences of the matter do, 0 to 1
     */
    record Found(int passage, double score) {
        static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::passage);
    }

    private final Corpus corpus;
    private final CorpusClauses clauses;
    private final Links links;
    private final ClauseLikeness likeness;
    private final HeadingLikeness headings;
    private final Settlement settlement;

    /** @param settlement to what a person excluded nothing refers */
    References(Measured measured, Settlement settlement) {
        this.settlement = settlement;
        corpus = measured.corpus();
        clauses = measured.clauses();
        links = measured.links();
        likeness = measured.likeness();
        headings = measured.headings();
    }

    /**
     * By columns without a clause in the matter; each time the best few, best first; where none is sure, the best of those whose heading states
     * the matter. None for a matter of one notice.
     */
    SortedMap<Integer, List<Reference>> of(Matter matter) {
        SortedMap<Integer, List<Reference>> references = new TreeMap<>();
        IntToDoubleFunction stated = headings.of(matter);
        byColumn(matter).forEach((column, found) -> {
            List<Found> sure = bestOf(matter, found.stream().filter(one -> one.score() >= links.thresholds().reference()).toList());
            List<Found> named = !sure.isEmpty() ? sure
                    : found.stream().sorted(Found.BEST_FIRST).filter(one -> stated.applyAsDouble(one.passage()) >= STATED).limit(1).toList();
            if (!named.isEmpty()) {
                references.put(column, named.stream().map(one -> reference(one.passage(), matter)).toList());
            }
        });
        return references;
    }

    /** By what of its links the matter stands for; of a single one nothing need be asked. */
    private List<Found> bestOf(Matter matter, List<Found> sure) {
        return sure.size() < 2 ? sure : sure.stream().map(one -> new Found(one.passage(), one.score() * share(matter, one.passage())))
                .sorted(Found.BEST_FIRST).limit(MOST).toList();
    }

    private SortedMap<Integer, List<Found>> byColumn(Matter matter) {
        SortedMap<Integer, Map<Integer, Double>> best = new TreeMap<>();
        Map<Integer, Integer> here = new HashMap<>();
        matter.passages().forEach(member -> here.merge(column(member), 1, Integer::sum));
        for (int member : here.size() < 2 ? List.<Integer>of() : matter.passages()) {
            for (int partner : links.partners(member)) {
                if (!here.containsKey(column(partner)) && !settlement.excludes(matter, partner)) {
                    best.computeIfAbsent(partner, passage -> new TreeMap<>())
                            .merge(column(member), links.score(member, partner), Math::max);
                }
            }
        }
        SortedMap<Integer, List<Found>> byColumn = new TreeMap<>();
        best.forEach((passage, scores) -> byColumn.computeIfAbsent(column(passage), column -> new ArrayList<>())
                .add(new Found(passage, sum(scores.values()) / here.size())));
        return byColumn;
    }

    private static double sum(Collection<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What of its links the clauses of the matter stand for: all where they are the ones of their sentence that are most like the passage's. */
    private double share(Matter matter, int passage) {
        double most = 0;
        for (int member : matter.passages()) {
            double here = 0;
            double anywhere = 0;
            for (Clause clause : clauses.of(member)) {
                double alike = alike(clause, passage);
                anywhere = Math.max(anywhere, alike);
                here = matter.clauses().contains(clause.ordinal()) ? Math.max(here, alike) : here;
            }
            if (here == anywhere) {
                return 1; // more there cannot be
            }
            most = Math.max(most, StrictMath.exp((here - anywhere) / FADING));
        }
        return most;
    }

    private double alike(Clause clause, int passage) {
        return clauses.of(passage).stream().mapToDouble(other -> likeness.of(clause, other)).max().orElse(0);
    }

    /** Leads to the clause that is most like one of the matter's, the first of equals. */
    private Reference reference(int passage, Matter matter) {
        Clause best = null;
        double most = 0;
        for (Clause clause : clauses.of(passage)) {
            double alike = clauses.of(passage).size() == 1 ? 1 : matter.clauses().stream().mapToDouble(other -> likeness.of(clause, clauses.clause(other))).max().orElseThrow();
            if (best == null || alike > most) {
                best = clause;
                most = alike;
            }
        }
        return new Reference(corpus.passage(passage).measure(), new Span(best.start(), best.end()));
    }

    private int column(int passage) {
        return corpus.passage(passage).column();
    }
}
