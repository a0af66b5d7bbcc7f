package org.duizhao.workbench;

import org.duizhao.change.Changes;
import org.duizhao.change.level.TakeUps;
import org.duizhao.change.pairing.PersonsPairs;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is said of two notices of a project: what became of the one in the other, and what the one makes of the other. Reads the project at each call. */
public final class NoticePairs {

    private final Project project;
    private final Workbench workbench;

    NoticePairs(Project project, Workbench workbench) {
        this.project = project;
        this.workbench = workbench;
    }

    /**
     * What became of one notice in another, with the person's own topics and as was decided of their sentences; see {@link Workbench#changes}.
     * Empty where one of the two is not there.
     */
    public Optional<Changes> changes(String old, String now, Progress progress) throws LibraryProblem {
        List<Notice> two = project.notices(List.of(old, now));
        if (two.size() != 2) {
            return Optional.empty();
        }
        PersonsPairs said = VersionDecisions.of(project.decisions().of(two).holding(), two.get(0), two.get(1));
        return Optional.of(workbench.changes(two.get(0), two.get(1), said, progress));
    }

    /**
     * What was left behind, with what was said of it; see {@link Workbench#leftBehind}.
     *
     * @param others ids of notices that may show what is up to date
     */
    public List<Reviewed> review(Changes changes, Collection<String> others) throws LibraryProblem {
        return Reviewed.of(workbench.leftBehind(changes, project.notices(others)), changes, project.decisions().of(List.of(changes.old(), changes.now())).holding());
    }

    /** What ours makes of the superior's measures, or of a neighbour's; see {@link Workbench#againstSuperior}. Empty where one of the two is not there. */
    public Optional<TakeUps> againstSuperior(String superior, String ours, Progress progress) throws LibraryProblem {
        List<Notice> two = project.notices(List.of(superior, ours));
        return two.size() != 2 ? Optional.empty() : Optional.of(workbench.againstSuperior(two.get(0), two.get(1), progress));
    }
}
