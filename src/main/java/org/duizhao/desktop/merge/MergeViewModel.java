package org.duizhao.desktop.merge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.duizhao.decision.Decision;
import org.duizhao.decision.merge.Merge;
import org.duizhao.decision.merge.Merge.Pairing;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Merging;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ProjectStep;

/** Reads a colleague's decisions and takes over what a person chooses of them, as one change. Lives on the window's thread. */
public final class MergeViewModel {

    private static final String TASK = "task.merge";

    private final Desk desk;
    private final TaskRunner tasks;
    private final Set<Decision> taken = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Merge merge;

    public MergeViewModel(Desk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /** Whether nothing can be taken over, for the project may only be read; that is said then. */
    public boolean refused() {
        boolean readOnly = desk.projectProperty().get().readOnly();
        if (readOnly) {
            // said where every change says it
            desk.history().make(new ProjectStep.Deciding("TAKE_OVER", List.of(), List.of()));
        }
        return readOnly;
    }

    /** Reads another project file and holds it against the open one; what only the colleague decided is chosen then, and in conflicts one's own. */
    public void read(Path other, Consumer<Merge> then) {
        Project project = desk.projectProperty().get();
        tasks.start(TASK, progress -> new Merging(project).with(other), found -> {
            if (project == desk.projectProperty().get()) {
                merge = found;
                taken.clear();
                take(found.onlyThere(), true);
                then.accept(found);
            }
        }, broken -> desk.problems().add(Problem.of(TASK, broken)));
    }

    /** How many of the colleague's decisions are to be taken over; another number whenever others are. */
    public ReadOnlyIntegerProperty takenProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether one is to be taken over. */
    public boolean taken(Decision theirs) {
        return taken.contains(theirs);
    }

    /** Takes one over, or not. */
    public void take(Decision theirs, boolean yes) {
        take(List.of(theirs), yes);
    }

    /** In all conflicts the colleague's side, or one's own. */
    public void takeConflicts(boolean theirs) {
        take(merge.conflicts().stream().map(Pairing::theirs).toList(), theirs);
    }

    /** All that only the colleague decided, or none of it. */
    public void takeOnlyThere(boolean yes) {
        take(merge.onlyThere(), yes);
    }

    private void take(Collection<Decision> some, boolean yes) {
        if (yes) {
            taken.addAll(some);
        } else {
            some.forEach(taken::remove);
        }
        count.set(taken.size());
    }

    /** Takes over what is chosen. */
    public void apply() {
        Merge.Change change = merge.taking(Set.copyOf(taken));
        Set<String> going = change.go().stream().map(decision -> decision.stamp().id()).collect(Collectors.toSet());
        // what is undone must come back as it was kept
        desk.history().decide(known -> Optional.of(new ProjectStep.Deciding("TAKE_OVER", change.come(),
                known.stream().filter(decision -> going.contains(decision.stamp().id())).toList())));
    }

    /** What a notice is called. */
    String nameOf(String noticeId) {
        return desk.notices().stream().filter(notice -> notice.id().equals(noticeId)).map(MergeViewModel::name).findFirst().orElse("");
    }

    private static String name(NoticeSummary notice) {
        return NoticeName.of(notice).place();
    }
}
