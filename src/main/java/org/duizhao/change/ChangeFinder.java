package org.duizhao.change;

import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.badge.MeaningFinder;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.HeadingChanges;
import org.duizhao.change.kind.Kinds;
import org.duizhao.change.pairing.Group;
import org.duizhao.change.pairing.PersonsPairs;
import org.duizhao.change.pairing.VersionPairing;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Two versions of a notice become a list of changes. Thread-safe; the same notices give the same changes. */
public final class ChangeFinder {

    private final VersionPairing pairing;
    private final Function<Notice, Findings> findings;

    /**
     * @param scorer   says how surely two measures state the same; by words alone where it has no vectors
     * @param findings what a notice says; asked only where something was reworded
     */
    public ChangeFinder(PairScorer scorer, Codebook codebook, Function<Notice, Findings> findings) {
        pairing = new VersionPairing(scorer, codebook);
        this.findings = findings;
    }

    /** What became of {@code old} in {@code now}. Every measure of both stands in exactly one change. */
    public Changes find(Notice old, Notice now, Progress progress) {
        return find(old, now, PersonsPairs.NONE, progress);
    }

    /** As {@link #find(Notice, Notice, Progress)}, and as a person said which belong together and which do not. */
    public Changes find(Notice old, Notice now, PersonsPairs person, Progress progress) {
        List<Group> groups = pairing.groups(old, now, person, progress);
        List<Measure> before = old.measures();
        List<Measure> after = now.measures();
        List<ChangeKind> kinds = new Kinds(before, after).of(groups);
        MeaningFinder meanings = meanings(old, now, groups);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            List<Measure> gone = at(before, group.old());
            List<Measure> come = at(after, group.now());
            boolean told = person.toldOf(ids(gone), ids(come));
            changes.add(new Change(kinds.get(i), gone, come, group.sure(), told, group.linked() ? meanings.of(gone, come) : List.of()));
        }
        List<HeadingChange> headings = HeadingChanges.of(old.outline().headings(), now.outline().headings(), before, after, groups);
        return new Changes(old, now, changes, headings);
    }

    private MeaningFinder meanings(Notice old, Notice now, List<Group> groups) {
        boolean reworded = groups.stream().anyMatch(group -> group.linked() && !group.same());
        return new MeaningFinder(old, reworded ? findings.apply(old) : Findings.NONE, now, reworded ? findings.apply(now) : Findings.NONE);
    }

    private static List<String> ids(List<Measure> measures) {
        return measures.stream().map(Measure::id).toList();
    }

    private static List<Measure> at(List<Measure> measures, List<Integer> places) {
        return places.stream().map(measures::get).toList();
    }
}
