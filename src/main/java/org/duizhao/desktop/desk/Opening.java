package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.duizhao.desktop.desk.compare.TickedComparison;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.intake.Versions;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.shelf.LibraryOrder;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Project;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;

/** Opens another project in the background and lays it on the desk in the place of the one before. */
final class Opening {

    private static final String OPEN = "task.open";
    private static final String INDEX = "task.index";

    private final OpenProject project;
    private final Shelf shelf;
    private final Ticks ticks;
    private final Versions versions;
    private final TickedComparison comparison;
    private final TaskRunner tasks;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

    Opening(OpenProject project, Shelf shelf, Ticks ticks, Versions versions, TickedComparison comparison, TaskRunner tasks) {
        this.project = project;
        this.shelf = shelf;
        this.ticks = ticks;
        this.versions = versions;
        this.comparison = comparison;
        this.tasks = tasks;
    }

    /** True from when a project is asked for until its notices are there. */
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Where that fails, the project that is open stays. */
    void open(Job<Project> way) {
        underWay.set(true);
        tasks.startInOrder(OPEN, way, this::lay, this::openNothing);
    }

    private void lay(Project opened) {
        Project before = project.get();
        tasks.running().stream().filter(RunningTask::counted).toList().forEach(RunningTask::cancel);
        shelf.lay(List.of());
        ticks.clear();
        comparison.clear();
        project.become(opened);
        Future<Void> compared = comparison.awaitFirst();
        tasks.startInOrder(OPEN, progress -> {
            before.close();
            return Contents.of(opened);
        }, contents -> {
            show(contents);
            index(opened, compared);
        }, this::openNothing);
        if (opened.readOnly()) {
            project.reportReadOnly();
        }
    }

    /** What a person waits for comes before the index. */
    private void index(Project opened, Future<Void> compared) {
        tasks.startCounted(INDEX, progress -> {
            compared.get();
            opened.catchUp(progress);
            return opened;
        }, done -> project.reportNotFound(), broken -> project.fail(INDEX, broken));
    }

    private void show(Contents contents) {
        versions.lay(contents.decided);
        shelf.lay(contents.notices);
        underWay.set(false);
        ticks.lay(contents.ticked);
    }

    private void openNothing(Throwable broken) {
        comparison.giveUpFirst();
        underWay.set(false);
        project.fail(OPEN, broken);
    }

    /** What the library pane shows of a project, in its order, and what was decided of versions. */
    private record Contents(List<NoticeSummary> notices, Set<String> ticked, Set<String> decided) {

        static Contents of(Project project) throws LibraryProblem {
            return new Contents(project.summaries().stream().sorted(new LibraryOrder()).toList(),
                    project.ticked(), Versions.decided(project));
        }
    }
}
