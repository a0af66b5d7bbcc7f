package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What comes near to single measures, each taken as a row of its own: for those who measure how good that is. */
public final class NearOfMeasures {

    private final Corpus corpus;
    private final CorpusClauses clauses;
    private final NearPassages near;

    public NearOfMeasures(Corpus corpus, Links links) {
        this.corpus = corpus;
        clauses = new CorpusClauses(corpus);
        near = new NearPassages(corpus, links, links.thresholds().link(), new Settlement(corpus, clauses, List.of()));
    }

    /** In the other notices, a few of each, best first. */
    public List<Near> of(int passage) {
        SortedSet<Integer> all = new TreeSet<>();
        clauses.of(passage).stream().map(Clause::ordinal).forEach(all::add);
        return near.of(Matter.of(all, clauses), Set.of(corpus.passage(passage).column()));
    }
}
