package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.workbench.Project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The project that is open, the one queue in which it is changed, and what went wrong with it. */
final class OpenProject {

    private static final String STORE = "task.store";

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Project> project;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    OpenProject(Project first, TaskRunner tasks) {
        this.project = new ReadOnlyObjectWrapper<>(first);
        this.tasks = tasks;
    }

    Project get() {
        return project.get();
    }

    ReadOnlyObjectProperty<Project> property() {
        return project.getReadOnlyProperty();
    }

    /** Another project is open. The one before is not closed by this. */
    void become(Project opened) {
        project.set(opened);
    }

    /** In the order in which they arose. */
    ObservableList<Problem> problems() {
        return problems;
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** Lists work that broke off. */
    void fail(String task, Throwable broken) {
        report(Problem.of(task, broken));
    }

    /** Lists that the project may only be read. */
    void reportReadOnly() {
        report(new Problem.NotKept(new LibraryProblem(Reason.READ_ONLY, get().file().orElse(Path.of("")), null)));
    }

    /** A change of the project that gives something back. Runs in the background. */
    interface Change<T> {
        T in(Project project) throws LibraryProblem, IOException;
    }

    /**
     * Changes the project, after all changes before; what it gives back comes on the window's thread. Refused, and said so,
     * where it may only be read.
     */
    <T> void change(String task, Change<T> change, Consumer<T> then) {
        Project in = get();
        if (in.readOnly()) {
            reportReadOnly();
            return;
        }
        tasks.startInOrder(task, progress -> change.in(in), then, broken -> fail(task, broken));
    }

    /** A change of the project that nobody waits for. Runs in the background. */
    interface Keeping {
        void in(Project project) throws LibraryProblem, IOException;
    }

    /** Keeps what a person did, after all changes before. A project that may only be read forgets it without a word. */
    void keep(Keeping keeping) {
        Project in = get();
        if (in.readOnly()) {
            return;
        }
        tasks.startInOrder(STORE, progress -> {
            keeping.in(in);
            return in;
        }, done -> { }, broken -> fail(STORE, broken));
    }
}
