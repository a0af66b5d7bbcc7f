package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pairs, each once, in order; eight bytes for each. */
final class Pairs {

    /** Bits of the second ordinal, an int, below the first in one long. */
    private static final int LOW = 32;
    /** Any will do: the room grows. */
    private static final int FIRST_ROOM = 1024;

    private final long[] packed;

    private Pairs(long[] packed) {
        this.packed = packed;
    }

    int size() {
        return packed.length;
    }

    Pair get(int at) {
        return new Pair((int) (packed[at] >>> LOW), (int) packed[at]);
    }

    /** Told of pairs that have their first in common. */
    interface Group {

        /** @param from the place of the first of these pairs @param seconds in order */
        void pairs(int from, int first, int[] seconds);
    }

    /** Tells the pairs of a half-open range of places, group by group. */
    void groups(int from, int to, Group told) {
        int at = from;
        while (at < to) {
            int first = (int) (packed[at] >>> LOW);
            int end = at + 1;
            while (end < to && packed[end] >>> LOW == first) {
                end++;
            }
            int begin = at;
            told.pairs(begin, first, IntStream.range(begin, end).map(place -> (int) packed[place]).toArray());
            at = end;
        }
    }

    static long packed(int one, int other) {
        return (long) Math.min(one, other) << LOW | Math.max(one, other);
    }

    /** Gathers pairs in any order, also several times the same. Not thread-safe. */
    static final class Gatherer {

        private long[] room = new long[FIRST_ROOM];
        private int used;

        void add(long[] pairs) {
            if (used + pairs.length > room.length) {
                used = distinct(room, used);
                // where little was the same, the next time comes later
                room = Arrays.copyOf(room, Math.max(room.length, 2 * (used + pairs.length)));
            }
            System.arraycopy(pairs, 0, room, used, pairs.length);
            used += pairs.length;
        }

        Pairs pairs() {
            return new Pairs(Arrays.copyOf(room, distinct(room, used)));
        }

        private static int distinct(long[] some, int used) {
            Arrays.sort(some, 0, used);
            int kept = 0;
            for (int i = 0; i < used; i++) {
                if (kept == 0 || some[i] != some[kept - 1]) {
                    some[kept++] = some[i];
                }
            }
            return kept;
        }
    }
}
