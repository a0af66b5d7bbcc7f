package org.duizhao.desktop.desk.intake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.importing.ImportEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads files into the open project; notices lie on the shelf as they come in, the first of them ticked. */
public final class Intake {

    private static final String TASK = "task.import";

    private final OpenProject project;
    private final Shelf shelf;
    private final Ticks ticks;
    private final Versions versions;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<ImportTally> last = new ReadOnlyObjectWrapper<>();

    public Intake(OpenProject project, Shelf shelf, Ticks ticks, Versions versions, TaskRunner tasks) {
        this.project = project;
        this.shelf = shelf;
        this.ticks = ticks;
        this.versions = versions;
        this.tasks = tasks;
    }

    /** What the last import brought; null before the first. */
    public ReadOnlyObjectProperty<ImportTally> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What is in when this is cancelled stays in. */
    public void add(List<Path> filesOrFolders) {
        if (filesOrFolders.isEmpty()) {
            return;
        }
        start((into, progress, listener) -> into.add(filesOrFolders, progress, listener));
    }

    /** Tries files again of which not all could be read; what is in of them stays as it is. */
    public void addAgain(List<Path> files) {
        project.problems().removeIf(problem -> problem instanceof Problem.NotRead failed && files.contains(failed.file()));
        start((into, progress, listener) -> into.addAgain(files, progress, listener));
    }

    /** One way to bring files into a project. */
    private interface Way {
        void bring(Project into, Progress progress, Consumer<ImportEvent> listener) throws LibraryProblem, IOException;
    }

    private void start(Way way) {
        Project into = project.get();
        Arrivals arrivals = new Arrivals(batch -> tasks.show(() -> take(into, batch)));
        tasks.startCounted(TASK, progress -> read(way, into, arrivals, progress), tally -> {
            last.set(tally);
            project.reportNotFound();
        }, broken -> project.fail(TASK, broken));
    }

    private ImportTally read(Way way, Project into, Arrivals arrivals, Progress progress) throws LibraryProblem, IOException {
        try {
            way.bring(into, arrivals.reporting(progress), arrivals::add);
            return arrivals.tally();
        } catch (CancellationException e) {
            tasks.show(() -> last.set(arrivals.tally().stopped()));
            throw e;
        } finally {
            arrivals.flush();
        }
    }

    private void take(Project into, List<ImportEvent> batch) {
        if (into != project.get()) {
            return;
        }
        Set<String> known = shelf.ids();
        List<Notice> stored = batch.stream().filter(ImportEvent.Stored.class::isInstance)
                .map(event -> ((ImportEvent.Stored) event).notice()).toList();
        List<Notice> fresh = stored.stream().filter(notice -> !known.contains(notice.id())).toList();
        Instant now = Instant.now();
        shelf.add(fresh.stream().map(notice -> NoticeSummary.of(notice, now)).toList());
        project.problems().addAll(ImportProblems.of(batch));
        versions.report(stored.stream().map(Notice::id).collect(Collectors.toSet()));
        ticks.tickArrivals(fresh.stream().filter(notice -> !notice.measures().isEmpty() && !notice.bare()).map(Notice::id).toList());
    }
}
