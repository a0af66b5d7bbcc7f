package org.duizhao.change.pairing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Who has which partner so far, one to one. Not thread-safe. */
final class MeasurePartners {

    /** Of what has no partner. */
    static final int NONE = -1;

    private final int[] ofOld;
    private final int[] ofNow;
    /** By {@link Evidence#key}. */
    private final Set<Long> apart = new HashSet<>();
    private final BitSet leftOld = new BitSet();
    private final BitSet leftNow = new BitSet();

    MeasurePartners(int old, int now) {
        ofOld = new int[old];
        ofNow = new int[now];
        Arrays.fill(ofOld, NONE);
        Arrays.fill(ofNow, NONE);
    }

    /** This old measure never has one. */
    void leaveOld(int old) {
        leftOld.set(old);
    }

    /** This new measure never has one. */
    void leaveNow(int now) {
        leftNow.set(now);
    }

    void join(int old, int now) {
        ofOld[old] = now;
        ofNow[now] = old;
    }

    /** The new partner of an old measure; {@link #NONE} where it has none or there is no such measure. */
    int ofOld(int old) {
        return old < 0 || old >= ofOld.length ? NONE : ofOld[old];
    }

    /** The old partner of a new measure. */
    int ofNow(int now) {
        return now < 0 || now >= ofNow.length ? NONE : ofNow[now];
    }

    /** These two never belong together. */
    void part(int old, int now) {
        apart.add(Evidence.key(old, now));
    }

    /** Whether they may belong together, be they free or not. */
    boolean allowed(int old, int now) {
        return !leftOld.get(old) && !leftNow.get(now) && !apart.contains(Evidence.key(old, now));
    }

    /** Whether neither has one, and they may be partners. */
    boolean free(int old, int now) {
        return ofOld[old] == NONE && ofNow[now] == NONE && allowed(old, now);
    }

    int oldSize() {
        return ofOld.length;
    }

    int nowSize() {
        return ofNow.length;
    }

    /** The old measures without a partner. */
    IntStream freeOld() {
        return IntStream.range(0, ofOld.length).filter(i -> ofOld[i] == NONE);
    }

    /** The new measures without a partner. */
    IntStream freeNow() {
        return IntStream.range(0, ofNow.length).filter(j -> ofNow[j] == NONE);
    }

    /** Whether the new measure stands between the partners of the nearest old measures before and behind that have one. */
    boolean inOrder(int old, int now) {
        int before = old - 1;
        while (before >= 0 && ofOld[before] == NONE) {
            before--;
        }
        int behind = old + 1;
        while (behind < ofOld.length && ofOld[behind] == NONE) {
            behind++;
        }
        return (before < 0 || ofOld[before] < now) && (behind == ofOld.length || now < ofOld[behind]);
    }
}
