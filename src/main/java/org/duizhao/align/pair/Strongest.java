package org.duizhao.align.pair;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bounds the links of a measure in a large comparison: there every measure resembles hundreds of others, and what is done with links grows
 * with their square. Which are kept follows from the scores alone.
 */
final class Strongest {

    /** Of one other notice: the right one, and the one that is taken for it. */
    private static final int OF_A_NOTICE = 2;
    /** Of all notices together: where sixty say the same, each is still linked with most of them, by its own links or by theirs. */
    private static final int IN_ALL = 40;

    private Strongest() {
    }

    /** The links that are among the strongest of one of their two measures, in the order of the pairs. @param links each pair once */
    static List<Link> of(Corpus corpus, List<Link> links) {
        Partners partners = new Partners(links);
        List<Set<Link>> kept = IntStream.range(0, corpus.size()).parallel()
                .mapToObj(passage -> strongest(corpus, passage, partners.links(passage))).toList();
        return links.stream().filter(link -> kept.get(link.pair().first()).contains(link) || kept.get(link.pair().second()).contains(link))
                .toList();
    }

    private static Set<Link> strongest(Corpus corpus, int passage, List<Link> links) {
        int[] ofNotice = new int[corpus.columns().size()];
        Set<Link> strongest = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Link link : links.stream().sorted(Link.BEST_FIRST).toList()) {
            int other = link.pair().first() == passage ? link.pair().second() : link.pair().first();
            if (strongest.size() < IN_ALL && ofNotice[corpus.passage(other).column()]++ < OF_A_NOTICE) {
                strongest.add(link);
            }
        }
        return strongest;
    }
}
