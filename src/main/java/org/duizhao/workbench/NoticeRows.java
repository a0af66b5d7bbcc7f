package org.duizhao.workbench;

import org.duizhao.align.Alignment;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.progress.Progress;
import org.duizhao.progress.Watchdog;

import java.util.Collection;
import java.util.List;

/** What stands beside what in notices of a project, with the person's own topics and as was decided. Reads the project at each call. */
public final class NoticeRows {

    private final Project project;
    private final Workbench workbench;

    NoticeRows(Project project, Workbench workbench) {
        this.project = project;
        this.workbench = workbench;
    }

    /** What rows of notices follow from, and what is learned from decisions; see {@link Workbench#alignment}. */
    public Alignment alignment(Collection<String> ids, Progress progress) throws LibraryProblem {
        Alignment settled = settled(workbench.alignment(project.notices(ids), progress));
        return guarded(progress, settled::learned);
    }

    /** Work on what was aligned, behind the guard of all comparisons; see {@link Workbench#guarded}. */
    public <T> T guarded(Progress progress, Watchdog.Reporting<T> comparison) {
        return workbench.guarded(progress, comparison);
    }

    /** The sentences of decisions that are of these notices and not found in them any more, each once. */
    public List<String> orphans(Alignment alignment) throws LibraryProblem {
        return project.decisions().lost(alignment.notices()).stream().map(place -> place.wording().text()).distinct().toList();
    }

    /** The same notices with what is decided of them now. */
    public Alignment settled(Alignment alignment) throws LibraryProblem {
        return alignment.with(project.decisions().of(alignment.notices()).holding());
    }
}
