package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Passage;
import org.duizhao.notice.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Writes a group of passages as a row. */
final class RowWriter {

    /** Links from here on were right four times of five on notices that the weights were not trained on. */
    private static final double SURE = 0.6;

    private final Corpus corpus;
    private final Links links;
    private final Reasons reasons;
    private final NearPassages near;

    RowWriter(Corpus corpus, Links links, Reasons reasons, NearPassages near) {
        this.corpus = corpus;
        this.links = links;
        this.reasons = reasons;
        this.near = near;
    }

    Row row(Placed placed) {
        double score = weakestNeeded(new ArrayList<>(placed.group()));
        Subject subject = new Subject(placed.topic().group(), placed.topic().name(), placed.topic().name());
        return new Row(subject, cells(placed.group()), new Certainty(score, score >= SURE), reasons.of(placed.group()),
                near.of(placed.group()), false);
    }

    private List<Cell> cells(SortedSet<Integer> group) {
        Map<Integer, List<Measure>> byColumn = new TreeMap<>();
        for (int ordinal : group) {
            Passage passage = corpus.passage(ordinal);
            byColumn.computeIfAbsent(passage.column(), column -> new ArrayList<>()).add(passage.measure());
        }
        return byColumn.entrySet().stream()
                .map(entry -> new Cell(corpus.columns().get(entry.getKey()).id(), entry.getValue())).toList();
    }

    /** The weakest link of the strongest tree of links that holds the group together (Prim); 1 for a group of one. */
    private double weakestNeeded(List<Integer> outside) {
        List<Integer> inside = new ArrayList<>(List.of(outside.remove(0)));
        double weakest = 1;
        while (!outside.isEmpty()) {
            double best = -1;
            Integer next = null;
            for (Integer candidate : outside) {
                for (int member : inside) {
                    double score = links.score(member, candidate);
                    if (score > best) {
                        best = score;
                        next = candidate;
                    }
                }
            }
            weakest = Math.min(weakest, best);
            inside.add(next);
            outside.remove(next);
        }
        return weakest;
    }
}
