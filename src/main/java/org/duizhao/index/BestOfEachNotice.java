package org.duizhao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few measures of each notice but one, of equally good ones the first, in whatever order they are offered. */
final class BestOfEachNotice {

    private static final Comparator<Hit> WORST_FIRST =
            Comparator.comparingDouble(Hit::score).thenComparing(Comparator.comparingInt(Hit::ordinal).reversed());

    private final List<PriorityQueue<Hit>> best = new ArrayList<>();
    private final int exceptNotice;
    private final int perNotice;

    /** @param perNotice 1 or more */
    BestOfEachNotice(int noticeCount, int exceptNotice, int perNotice) {
        for (int i = 0; i < noticeCount; i++) {
            best.add(new PriorityQueue<>(perNotice + 1, WORST_FIRST));
        }
        this.exceptNotice = exceptNotice;
        this.perNotice = perNotice;
    }

    void offer(int notice, int ordinal, float score) {
        if (notice == exceptNotice) {
            return;
        }
        PriorityQueue<Hit> queue = best.get(notice);
        if (queue.size() == perNotice && score < queue.peek().score()) {
            return; // most come to nothing
        }
        queue.add(new Hit(ordinal, score));
        if (queue.size() > perNotice) {
            queue.poll();
        }
    }

    List<Hit> hits() {
        return best.stream().flatMap(PriorityQueue::stream).sorted(WORST_FIRST.reversed()).toList();
    }
}
