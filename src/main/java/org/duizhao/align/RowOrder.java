package org.duizhao.align;

import java.util.Comparator;
import java.util.List;
import org.duizhao.align.pair.Corpus;

/**
 * The order of rows: by topic as in the codebook; within a topic rows of several notices first, of these sure ones, and of those the
 * fullest; else by where their measures stand in the notices on average. Rows of the foot stand behind all others.
 */
final class RowOrder {

    private final Corpus corpus;

    RowOrder(Corpus corpus) {
        this.corpus = corpus;
    }

    List<RowDraft> sorted(List<RowDraft> drafts) {
        return drafts.stream().sorted(Comparator.comparing(RowDraft::foot)
                .thenComparingInt(draft -> draft.place().rank())
                .thenComparing(draft -> draft.place().topic().name())
                .thenComparing(draft -> draft.notices() < 2)
                .thenComparing(draft -> !draft.certainties().found().sure())
                .thenComparing(Comparator.comparingInt(RowDraft::notices).reversed())
                .thenComparingDouble(this::position)
                .thenComparing(draft -> draft.matter().clauses().first())).toList();
    }

    private double position(RowDraft draft) {
        return draft.matter().passages().stream().mapToDouble(corpus::place).sum() / draft.matter().passages().size();
    }
}
