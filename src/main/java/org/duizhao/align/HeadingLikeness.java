package org.duizhao.align;

import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.outline.Heading;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How surely the heading over a measure says itself what a matter is about: 严肃追究问责 over a measure that stands in another row. */
final class HeadingLikeness {

    private final Corpus corpus;
    private final CorpusClauses clauses;
    /** Of the headings by their passages, empty where there is none, after those of the clauses. */
    private final Optional<SentenceVectors> vectors;

    HeadingLikeness(Corpus corpus, CorpusClauses clauses, VectorSource source, Progress progress) {
        this.corpus = corpus;
        this.clauses = clauses;
        List<String> texts = new ArrayList<>(clauses.wordings());
        corpus.passages().forEach(passage -> texts.add(title(passage.ordinal())));
        vectors = source.vectors(texts, progress);
    }

    private String title(int passage) {
        return corpus.passage(passage).measure().path().innermost().map(Heading::title).orElse("");
    }

    /** The cosine of the heading with the clause of each notice in the matter that is most like it, on average; 0 where there are no vectors or no heading. */
    double of(Matter matter, int passage) {
        if (vectors.isEmpty() || title(passage).isEmpty()) {
            return 0;
        }
        Map<Integer, Double> best = new TreeMap<>();
        for (int clause : matter.clauses()) {
            best.merge(corpus.passage(clauses.passage(clause)).column(), vectors.get().cosine(clause, clauses.size() + passage), Math::max);
        }
        return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
