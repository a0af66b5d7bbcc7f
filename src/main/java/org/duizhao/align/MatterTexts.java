package org.duizhao.align;

import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each passage shows in a matter. */
final class MatterTexts {

    private final CorpusClauses clauses;

    MatterTexts(CorpusClauses clauses) {
        this.clauses = clauses;
    }

    /** The parts of the measure, in order, neighbouring clauses as one. */
    List<Span> spans(Matter matter, int passage) {
        List<Span> spans = new ArrayList<>();
        for (Clause clause : shown(matter, passage)) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.end() == clause.start()) {
                spans.set(spans.size() - 1, new Span(last.start(), clause.end()));
            } else {
                spans.add(new Span(clause.start(), clause.end()));
            }
        }
        return spans;
    }

    /** Whether the whole measure is shown. */
    boolean isWhole(Matter matter, int passage) {
        return shown(matter, passage).size() == clauses.of(passage).size();
    }

    /** The words of the passage that are shown, without the responsibility bracket. */
    String of(Matter matter, int passage) {
        return shown(matter, passage).stream().map(Clause::wording).collect(Collectors.joining());
    }

    /** The clauses of the passage that are in the matter, in order. */
    private List<Clause> shown(Matter matter, int passage) {
        return clauses.of(passage).stream().filter(clause -> matter.clauses().contains(clause.ordinal())).toList();
    }
}
