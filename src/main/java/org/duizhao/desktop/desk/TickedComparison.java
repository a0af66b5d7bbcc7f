package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The comparison of the ticked notices, made anew in the background whenever others are ticked. */
final class TickedComparison {

    private static final String TASK = "task.compare";
    private static final int OTHERS_WAIT = 20;
    private static final Comparison NOTHING = new Comparison(List.of(), List.of());

    private final Workbench workbench;
    private final OpenProject project;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(NOTHING);
    /** Done when the open project is compared for the first time. */
    private CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    private RunningTask comparing;

    TickedComparison(Workbench workbench, OpenProject project, TaskRunner tasks) {
        this.workbench = workbench;
        this.project = project;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Comparison> property() {
        return comparison.getReadOnlyProperty();
    }

    void clear() {
        comparison.set(NOTHING);
    }

    /**
     * Another project is to be compared for the first time.
     *
     * @return done when that is over, or has taken so long that other work need not wait for it any more
     */
    Future<Void> awaitFirst() {
        first.complete(null);
        first = new CompletableFuture<Void>().completeOnTimeout(null, OTHERS_WAIT, TimeUnit.SECONDS);
        return first;
    }

    /** No comparison will come. */
    void giveUpFirst() {
        first.complete(null);
    }

    /** Compares the notices of these ids; a comparison that is under way is given up. */
    void make(Set<String> ticked) {
        if (comparing != null) {
            comparing.cancel();
        }
        Project from = project.get();
        Set<String> chosen = Set.copyOf(ticked);
        CompletableFuture<Void> waiting = first;
        comparing = tasks.start(TASK, progress -> workbench.compare(from.notices(chosen), progress), found -> {
            waiting.complete(null);
            comparison.set(found);
        }, broken -> {
            waiting.complete(null);
            project.fail(TASK, broken);
        });
    }
}
