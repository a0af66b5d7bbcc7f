package org.duizhao.align;

import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.outline.Heading;
import org.duizhao.progress.Progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** How surely the heading over a measure says itself what a matter is about: 严肃追究问责 over a measure that stands in another row. */
final class HeadingLikeness {

    private final Corpus corpus;
    private final CorpusClauses clauses;
    private final Optional<SentenceVectors> ofClauses;
    /** By passages, of the empty text where there is none. */
    private final Optional<SentenceVectors> ofHeadings;

    /** @param ofClauses the vectors of all clauses */
    HeadingLikeness(Corpus corpus, CorpusClauses clauses, Optional<SentenceVectors> ofClauses, VectorSource source, Progress progress) {
        this.corpus = corpus;
        this.clauses = clauses;
        this.ofClauses = ofClauses;
        ofHeadings = source.vectors(corpus.passages().stream().map(passage -> title(passage.ordinal())).toList(), progress);
    }

    private String title(int passage) {
        return corpus.passage(passage).measure().path().innermost().map(Heading::title).orElse("");
    }

    /**
     * By passages, the cosine of the heading with the clause of each notice in the matter that is most like it, on average; 0 where there are no vectors
     * or no heading. Worked out when it is asked for, once for all passages under headings of the same words; not thread-safe.
     */
    IntToDoubleFunction of(Matter matter) {
        Map<String, Double> known = new HashMap<>();
        return passage -> ofClauses.isEmpty() || ofHeadings.isEmpty() || title(passage).isEmpty() ? 0
                : known.computeIfAbsent(title(passage), title -> likeness(matter, passage));
    }

    private double likeness(Matter matter, int passage) {
        Map<Integer, Double> best = new TreeMap<>();
        for (int clause : matter.clauses()) {
            best.merge(corpus.passage(clauses.passage(clause)).column(), ofClauses.get().cosine(clause, ofHeadings.get(), passage), Math::max);
        }
        return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
