package org.duizhao.align.matter;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;

import java.util.List;

/** Turns links into matters: the clauses of all notices that state the same. Every clause is in one matter. */
public final class RowBuilder {

    private final Corpus corpus;
    private final CorpusClauses clauses;
    private final Links links;
    private final ClauseLinks clauseLinks;

    /** All four are of the same notices. */
    public RowBuilder(Corpus corpus, CorpusClauses clauses, Links links, ClauseLinks clauseLinks) {
        this.corpus = corpus;
        this.clauses = clauses;
        this.links = links;
        this.clauseLinks = clauseLinks;
    }

    /** The matters in the order of their first clauses. @param needed what a link must have at least */
    public List<Matter> matters(double needed) {
        return matters(needed, () -> { });
    }

    /** The same. @param wanted called before every step; ends the work by its exception */
    public List<Matter> matters(double needed, Runnable wanted) {
        Grouping grouping = new Grouping(corpus, clauses, AverageLinkage.groups(corpus, clauses, clauseLinks, needed, wanted));
        Neighbours.settle(clauses, corpus.size(), grouping);
        new GroupImprover(clauses, links, clauseLinks, needed, grouping).run(wanted);
        Neighbours.settle(clauses, corpus.size(), grouping);
        new GroupMerger(clauses, clauseLinks, new Worth(links, needed), grouping).run(wanted);
        return grouping.groups().stream().map(group -> Matter.of(group, clauses)).toList();
    }
}
