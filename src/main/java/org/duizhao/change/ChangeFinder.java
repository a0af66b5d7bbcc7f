package org.duizhao.change;

import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.Kinds;
import org.duizhao.change.pairing.Group;
import org.duizhao.change.pairing.VersionPairing;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a notice become a list of changes. Thread-safe; the same notices give the same changes. */
public final class ChangeFinder {

    private final VersionPairing pairing;

    /** @param scorer says how surely two measures state the same; by words alone where it has no vectors */
    public ChangeFinder(PairScorer scorer, Codebook codebook) {
        pairing = new VersionPairing(scorer, codebook);
    }

    /** What became of {@code old} in {@code now}. Every measure of both stands in exactly one change. */
    public Changes find(Notice old, Notice now, Progress progress) {
        List<Group> groups = pairing.groups(old, now, progress);
        List<Measure> before = old.measures();
        List<Measure> after = now.measures();
        List<ChangeKind> kinds = new Kinds(before, after).of(groups);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            changes.add(new Change(kinds.get(i), at(before, group.old()), at(after, group.now()), group.sure()));
        }
        return new Changes(old, now, changes);
    }

    private static List<Measure> at(List<Measure> measures, List<Integer> places) {
        return places.stream().map(measures::get).toList();
    }
}
