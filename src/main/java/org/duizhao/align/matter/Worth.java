package org.duizhao.align.matter;

import org.duizhao.align.pair.Links;

/**
 * What a grouping is worth: for each two passages of different notices that stand together somewhere, by how much their link exceeds what a
 * link must have; and, for each clause, how surely it is linked with what it stands beside.
 */
final class Worth {

    /** How much of a link counts for the clauses that stand together, the rest for their passages. */
    private static final double CLAUSES = 0.1;
    /** What it is worth, all else being equal, that two neighbouring clauses of a sentence stay together. */
    static final double NEIGHBOURS = 0.05;

    /**
     * What it costs to put clauses of two passages together that stand together elsewhere: they must be linked themselves, or a long
     * sentence would draw all the short ones that it stands against into one row.
     */
    static final double TOGETHER_ALREADY = -0.05;

    private final Links links;
    private final double needed;

    /** @param needed what a link must have at least for its passages to stand together */
    Worth(Links links, double needed) {
        this.links = links;
        this.needed = needed;
    }

    /** That two passages stand together for the first time. */
    double ofPassages(int one, int other) {
        return ofLink(links.score(one, other)) - needed;
    }

    /** The share of a link that counts for the passages. */
    static double ofLink(double score) {
        return (1 - CLAUSES) * score;
    }

    /** That a clause stands with one that it is linked with. */
    static double ofClauses(double weight) {
        return CLAUSES * weight;
    }
}
