package org.duizhao.desktop.desk.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.decision.Decision;
import org.duizhao.desktop.desk.compare.TickedComparison;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.history.Done.Way;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.shelf.LibraryOrder;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ChangeJournal;
import org.duizhao.workbench.journal.ProjectStep;

/**
 * Makes the changes of the open project that can be undone, undoes them and makes them again; shelf, ticks and comparison follow. Lives on the window's
 * thread.
 */
public final class History {

    private static final String TASK = "task.store";

    private final OpenProject project;
    private final Shelf shelf;
    private final Ticks ticks;
    private final TickedComparison comparison;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<ChangeJournal> journal = new ReadOnlyObjectWrapper<>(ChangeJournal.EMPTY);
    private final ReadOnlyObjectWrapper<Done> last = new ReadOnlyObjectWrapper<>();

    public History(OpenProject project, Shelf shelf, Ticks ticks, TickedComparison comparison, TaskRunner tasks) {
        this.project = project;
        this.shelf = shelf;
        this.ticks = ticks;
        this.comparison = comparison;
        this.tasks = tasks;
        project.property().addListener((property, before, now) -> journal.set(ChangeJournal.EMPTY));
    }

    /** What can be undone and done again. */
    public ReadOnlyObjectProperty<ChangeJournal> journalProperty() {
        return journal.getReadOnlyProperty();
    }

    /** The last change that went through; null before the first. */
    public ReadOnlyObjectProperty<Done> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Makes a change. Refused, and said so, where the project may only be read. */
    public void make(ProjectStep step) {
        make(step, () -> { });
    }

    /** The same. @param failed called where it could not be made, after that is said */
    public void make(ProjectStep step, Runnable failed) {
        run(step, Way.MADE, before -> before.with(step), failed);
    }

    /** Makes the change that follows from what is decided in the project; none where nothing follows. */
    public void decide(Function<List<Decision>, Optional<ProjectStep>> follows) {
        project.change(TASK, in -> follows.apply(in.decisions().all()), step -> step.ifPresent(this::make));
    }

    /** Undoes the last change; nothing where there is none. */
    public void undo() {
        journal.get().last().ifPresent(step -> run(step, Way.UNDONE, ChangeJournal::back, () -> { }));
    }

    /** Makes what was undone last again; nothing where there is none. */
    public void redo() {
        journal.get().next().ifPresent(step -> run(step, Way.REDONE, ChangeJournal::forth, () -> { }));
    }

    /** Nothing of what was done can be undone any more. */
    public void forget() {
        journal.set(ChangeJournal.EMPTY);
    }

    private void run(ProjectStep step, Way way, UnaryOperator<ChangeJournal> then, Runnable failed) {
        Project in = project.get();
        // topics count without being kept; see Project.change
        if (in.readOnly() && !(step instanceof ProjectStep.Topics)) {
            project.reportReadOnly();
            failed.run();
            return;
        }
        journal.set(then.apply(journal.get()));
        tasks.startInOrder(TASK, progress -> {
            if (way == Way.UNDONE) {
                step.unmake(in);
            } else {
                step.make(in);
            }
            return Contents.of(in, step);
        }, contents -> {
            if (in == project.get()) {
                follow(new Done(step, way), contents);
            }
        }, broken -> {
            journal.set(journal.get().without(step));
            project.fail(TASK, broken);
            failed.run();
        });
    }

    private void follow(Done done, Contents contents) {
        if (contents.changed()) {
            shelf.lay(contents.notices());
            ticks.take(contents.ticked());
        }
        if (done.step() instanceof ProjectStep.Repairs repairs && ticks.ids().contains(repairs.id())) {
            ticks.compare();
        } else if (done.step() instanceof ProjectStep.Deciding) {
            comparison.settle();
        }
        last.set(done);
    }

    /** What of a project's notices may have changed. @param changed false where nothing did */
    private record Contents(boolean changed, List<NoticeSummary> notices, Set<String> ticked) {
        static Contents of(Project project, ProjectStep step) throws LibraryProblem, IOException {
            boolean others = step instanceof ProjectStep.Removal || step instanceof ProjectStep.Division || step instanceof ProjectStep.Restoration || step instanceof ProjectStep.Replacement || step instanceof ProjectStep.Repairs;
            return others ? new Contents(true, project.summaries().stream().sorted(new LibraryOrder()).toList(), project.ticked())
                    : new Contents(false, List.of(), Set.of());
        }
    }
}
