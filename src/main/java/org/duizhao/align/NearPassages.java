package org.duizhao.align;

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

/** Finds what comes near to a row in the notices that have nothing in it. */
final class NearPassages {

    /** Below this a passage has hardly a thought in common with the row. */
    private static final double LEAST = 0.1;
    private static final int MOST = 3;
    private static final Comparator<Near> BEST_FIRST = Comparator.comparingDouble(Near::score).reversed();

    private final Corpus corpus;
    private final Links links;
    private final double link;

    /** @param link what a link has at least */
    NearPassages(Corpus corpus, Links links, double link) {
        this.corpus = corpus;
        this.links = links;
        this.link = link;
    }

    /** By columns but those that have a cell; of each the best few, best first, equal ones in reading order. */
    List<Near> of(Matter matter, Set<Integer> filled) {
        SortedMap<Integer, Double> scores = new TreeMap<>();
        for (int member : matter.passages()) {
            for (int partner : links.partners(member)) {
                double score = links.score(member, partner);
                if (score >= LEAST && !filled.contains(corpus.passage(partner).column())) {
                    scores.merge(partner, score, Math::max);
                }
            }
        }
        SortedMap<Integer, List<Near>> byColumn = new TreeMap<>();
        scores.forEach((ordinal, score) -> {
            Passage passage = corpus.passage(ordinal);
            String notice = corpus.columns().get(passage.column()).id();
            byColumn.computeIfAbsent(passage.column(), column -> new ArrayList<>())
                    .add(new Near(notice, passage.measure(), score, score >= link));
        });
        return byColumn.values().stream().flatMap(near -> near.stream().sorted(BEST_FIRST).limit(MOST)).toList();
    }
}
