package org.duizhao.change.track;

import org.duizhao.change.Changes;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.change.track.Flow.Item;
import org.duizhao.change.track.PiecePairs.Pair;
import org.duizhao.change.track.Step.Fate;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the changes into the old notice. Thread-safe. */
public final class ChangeTracker {

    private final TextDiff diff;

    public ChangeTracker(TextDiff diff) {
        this.diff = diff;
    }

    /** The old notice with its changes; every character of both notices as they are laid out in paragraphs is in it. */
    public TrackedText track(Changes changes) {
        Flow old = new Flow(changes.old());
        Flow now = new Flow(changes.now());
        PiecePairs pairs = new PiecePairs(changes, old, now);
        Walk walk = new Walk(old, now, pairs.moving());
        for (Pair pair : pairs.staying()) {
            walk.to(pair.old(), pair.now());
            walk.reworded(diff.mark(old.text(pair.old(), pair.oldEnd()), now.text(pair.now(), pair.nowEnd())).pieces());
            walk.oldAt = pair.oldEnd();
            walk.nowAt = pair.nowEnd();
        }
        walk.to(old.items().size(), now.items().size());
        return new TrackedText(walk.steps);
    }

    /** The lines of a notice as they stand in its tracked text. */
    public static List<String> lines(Notice notice) {
        return NoticeLines.of(notice).stream().map(NoticeLines.Line::text).toList();
    }

    /** A way through both notices at once. */
    private static final class Walk {

        private final Flow old;
        private final Flow now;
        private final Map<Integer, Integer> movesOfOld = new HashMap<>();
        private final Map<Integer, Integer> movesOfNow = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();
        private int oldAt;
        private int nowAt;

        private Walk(Flow old, Flow now, List<Pair> moving) {
            this.old = old;
            this.now = now;
            for (Pair pair : moving) {
                movesOfOld.put(pair.old(), movesOfOld.size() + 1);
                movesOfNow.put(pair.now(), movesOfNow.size() + 1);
            }
        }

        /** What stands before the next pair: ends of paragraphs of one style find each other, as many as can. */
        private void to(int oldEnd, int nowEnd) {
            List<Integer> ends = ends(old, oldAt, oldEnd);
            List<Integer> others = ends(now, nowAt, nowEnd);
            for (int[] partners : CommonEnds.of(styles(old, ends), styles(now, others))) {
                oneSided(ends.get(partners[0]), others.get(partners[1]));
                steps.add(new Step.End(Fate.SAME, old.items().get(oldAt).style()));
                oldAt++;
                nowAt++;
            }
            oneSided(oldEnd, nowEnd);
        }

        private static List<Integer> ends(Flow flow, int from, int to) {
            List<Integer> ends = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (flow.items().get(i).isEnd()) {
                    ends.add(i);
                }
            }
            return ends;
        }

        private static List<LineStyle> styles(Flow flow, List<Integer> ends) {
            return ends.stream().map(end -> flow.items().get(end).style()).toList();
        }

        private void oneSided(int oldEnd, int nowEnd) {
            for (; oldAt < oldEnd; oldAt++) {
                step(old.items().get(oldAt), Fate.DELETED, Fate.MOVED_FROM, movesOfOld.getOrDefault(oldAt, 0));
            }
            for (; nowAt < nowEnd; nowAt++) {
                step(now.items().get(nowAt), Fate.INSERTED, Fate.MOVED_TO, movesOfNow.getOrDefault(nowAt, 0));
            }
        }

        private void step(Item item, Fate fate, Fate moved, int move) {
            steps.add(item.isEnd() ? new Step.End(fate, item.style()) : new Step.Words(move > 0 ? moved : fate, item.piece().text(), move));
        }

        private void reworded(List<Piece> pieces) {
            for (Piece piece : pieces) {
                Fate fate = switch (piece.mark()) {
                    case SAME -> Fate.SAME;
                    case ADDED -> Fate.INSERTED;
                    case MISSING -> Fate.DELETED;
                };
                steps.add(new Step.Words(fate, piece.text(), 0));
            }
        }
    }
}
