package org.duizhao.change.track;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.LongestOrder;
import org.duizhao.change.track.Flow.Item;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which pieces of the old notice are which of the new one: those that stay, in order, and those that move. */
final class PiecePairs {

    /** Pieces {@code [old, oldEnd)} that became {@code [now, nowEnd)}, with no end of a paragraph among them. */
    record Pair(int old, int oldEnd, int now, int nowEnd) {

        private boolean single() {
            return oldEnd - old == 1 && nowEnd - now == 1;
        }
    }

    private final Flow old;
    private final Flow now;
    private final List<Pair> staying = new ArrayList<>();
    private final List<Pair> moving = new ArrayList<>();

    PiecePairs(Changes changes, Flow old, Flow now) {
        this.old = old;
        this.now = now;
        List<Pair> all = new ArrayList<>();
        for (Item item : old.items()) {
            if (!item.isEnd() && (item.piece().origin() instanceof LineStyle || item.piece().origin() instanceof String)) {
                add(all, item.piece().origin(), item.piece().origin());
            }
        }
        for (HeadingChange heading : changes.headings()) {
            if (heading.old() != null && heading.now() != null) {
                add(all, heading.old(), heading.now());
            }
        }
        changes.changes().stream().filter(Change::linked).forEach(change -> add(all, change));
        all.sort(Comparator.comparingInt(Pair::old));
        Set<Integer> stayed = LongestOrder.stayed(all.stream().map(Pair::now).toList(),
                all.stream().map(pair -> (double) old.text(pair.old, pair.oldEnd).length()).toList());
        for (int i = 0; i < all.size(); i++) {
            (stayed.contains(i) ? staying : moving).add(all.get(i));
        }
        moving.removeIf(pair -> !pair.single());
    }

    private void add(List<Pair> all, Object before, Object after) {
        int from = old.place(before);
        int to = now.place(after);
        boolean taken = all.stream().anyMatch(pair -> pair.old == from || pair.now == to);
        if (from >= 0 && to >= 0 && !taken) {
            all.add(new Pair(from, from + 1, to, to + 1));
        }
    }

    /** Several measures are held against one as a whole where they follow each other in a paragraph; else the longest of them is. */
    private void add(List<Pair> all, Change change) {
        int from = run(old, change.old());
        int to = run(now, change.now());
        if (from >= 0 && to >= 0) {
            all.add(new Pair(from, from + change.old().size(), to, to + change.now().size()));
        } else {
            add(all, longest(change.old()), longest(change.now()));
        }
    }

    /** Where the first of measures that follow each other stands; -1 where they do not, or an end of a paragraph stands among them. */
    private static int run(Flow flow, List<Measure> measures) {
        int start = flow.place(measures.get(0));
        for (int i = 0; i < measures.size(); i++) {
            if (flow.place(measures.get(i)) != start + i) {
                return -1;
            }
        }
        return start;
    }

    private static Measure longest(List<Measure> measures) {
        return measures.stream().max(Comparator.comparingInt(measure -> measure.text().length())).orElseThrow();
    }

    /** In the order of both. */
    List<Pair> staying() {
        return staying;
    }

    /** In the order of the old one. */
    List<Pair> moving() {
        return moving;
    }
}
