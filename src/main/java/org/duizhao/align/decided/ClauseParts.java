package org.duizhao.align.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Passage;
import org.duizhao.decision.Anchor;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

/** Where the places of decisions are among the passages. */
final class ClauseParts {

    private record Sentence(String notice, SourceRange range) {
    }

    private final CorpusClauses clauses;
    private final Map<Sentence, Integer> passages = new HashMap<>();

    ClauseParts(Corpus corpus, CorpusClauses clauses) {
        this.clauses = clauses;
        for (Passage passage : corpus.passages()) {
            List<SourceRange> source = passage.measure().source();
            if (!source.isEmpty()) {
                SourceRange range = new SourceRange(source.get(0).start(), source.get(source.size() - 1).end());
                passages.putIfAbsent(new Sentence(corpus.columns().get(passage.column()).id(), range), passage.ordinal());
            }
        }
    }

    /** @param place of these notices as they are now, see {@link org.duizhao.decision.Decisions#of}; null where it is of others */
    ClausePart of(Anchor place) {
        Integer passage = passages.get(new Sentence(place.notice(), place.range()));
        if (passage == null) {
            return null;
        }
        SortedSet<Integer> touched = new TreeSet<>();
        for (Clause clause : clauses.of(passage)) {
            Span span = new Span(clause.start(), clause.end());
            if (place.parts().isEmpty() || place.parts().stream().anyMatch(span::overlaps)) {
                touched.add(clause.ordinal());
            }
        }
        return touched.isEmpty() ? null : new ClausePart(passage, touched);
    }
}
