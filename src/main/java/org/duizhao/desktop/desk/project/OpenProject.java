package org.duizhao.desktop.desk.project;

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
import java.util.Map;
import java.util.function.Consumer;

/** The project that is open, the one queue in which it is changed, and what went wrong with it. */
public final class OpenProject {

    private static final String STORE = "task.store";

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Project> project;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    public OpenProject(Project first, TaskRunner tasks) {
        this.project = new ReadOnlyObjectWrapper<>(first);
        this.tasks = tasks;
    }

    /** The project that is open. */
    public Project get() {
        return project.get();
    }

    public ReadOnlyObjectProperty<Project> property() {
        return project.getReadOnlyProperty();
    }

    /** Another project is open. The one before is not closed by this. */
    public void become(Project opened) {
        project.set(opened);
    }

    /** In the order in which they arose. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Lists a problem, for a person to see. */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Lists work that broke off. */
    public void fail(String task, Throwable broken) {
        report(Problem.of(task, broken));
    }

    /** Lists that the project may only be read. */
    public void reportReadOnly() {
        report(new Problem.NotKept(new LibraryProblem(Reason.READ_ONLY, get().file().orElse(Path.of("")), null)));
    }

    /** Lists what no search finds, each once. */
    public void reportNotFound() {
        get().found().leftOut().entrySet().stream().sorted(Map.Entry.comparingByValue())
                .<Problem>map(one -> new Problem.NotFound(one.getKey(), one.getValue())).filter(problem -> !problems.contains(problem)).forEach(this::report);
    }

    /** A change of the project that gives something back. Runs in the background. */
    public interface Change<T> {
        T in(Project project) throws LibraryProblem, IOException;
    }

    /**
     * Changes the project, after all changes before; what it gives back comes on the window's thread. Refused, and said so,
     * where it may only be read.
     */
    public <T> void change(String task, Change<T> change, Consumer<T> then) {
        Project in = get();
        if (in.readOnly()) {
            reportReadOnly();
            return;
        }
        tasks.startInOrder(task, progress -> change.in(in), then, broken -> fail(task, broken));
    }

    /** A change of the project that nobody waits for. Runs in the background. */
    public interface Keeping {
        void in(Project project) throws LibraryProblem, IOException;
    }

    /** Keeps what a person did, after all changes before. A project that may only be read forgets it without a word. */
    public void keep(Keeping keeping) {
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
