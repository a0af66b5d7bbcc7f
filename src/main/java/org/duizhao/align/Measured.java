package org.duizhao.align;

import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Topics;

/** What was found out about some notices before they are put into rows. */
record Measured(Corpus corpus, Topics topics, Links links, CorpusClauses clauses, ClauseLikeness likeness, HeadingLikeness headings) {

    /** The same with other links. */
    Measured with(Links other) {
        return new Measured(corpus, topics, other, clauses, likeness, headings);
    }
}
