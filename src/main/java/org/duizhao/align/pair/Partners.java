package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Links by the passages that they lead from. */
final class Partners {

    private static final int[] NONE = {};

    /** By passages, as far as any has a link: those it is linked with, in order, and the links themselves. */
    private final int[][] partners;
    private final Link[][] links;

    /** @param all each pair once */
    Partners(Collection<Link> all) {
        int[] counts = new int[all.stream().mapToInt(link -> link.pair().second() + 1).max().orElse(0)];
        for (Link link : all) {
            counts[link.pair().first()]++;
            counts[link.pair().second()]++;
        }
        partners = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        links = Arrays.stream(counts).mapToObj(Link[]::new).toArray(Link[][]::new);
        Arrays.fill(counts, 0);
        // in this order the partners of every passage come in order
        for (Link link : all.parallelStream().sorted(Comparator.comparing(Link::pair)).toList()) {
            put(link.pair().first(), link.pair().second(), link, counts);
            put(link.pair().second(), link.pair().first(), link, counts);
        }
    }

    private void put(int one, int other, Link link, int[] counts) {
        int at = counts[one]++;
        partners[one][at] = other;
        links[one][at] = link;
    }

    /** The passages that this one is linked with, in order; to be read only. */
    int[] of(int passage) {
        return passage < partners.length ? partners[passage] : NONE;
    }

    /** The score of the link with one of the {@link #of partners}, by its place among them. */
    double score(int passage, int at) {
        return links[passage][at].score();
    }

    /** The links of a passage, by partners in order. */
    List<Link> links(int passage) {
        return passage < links.length ? List.of(links[passage]) : List.of();
    }

    /** Null where there is none. */
    Link link(int one, int other) {
        int at = Arrays.binarySearch(of(one), other);
        return at < 0 ? null : links[one][at];
    }
}
