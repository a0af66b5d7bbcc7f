package org.duizhao.desktop.changes.behind;

import java.util.List;
import java.util.function.Supplier;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.change.Changes;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.Reviewed;
import org.duizhao.workbench.journal.ProjectStep;

/** What to go through before the new notice goes out, and what a person said of it. Found in the background; kept in the project, and undone like all else. */
public final class BehindViewModel {

    private static final String TASK = "task.behind";

    private final ChangesViewModel changes;
    private final Desk desk;
    private final TaskRunner tasks;
    private final ObservableList<Reviewed> items = FXCollections.observableArrayList();
    private final Supplier<Stamp> stamps;
    private RunningTask looking;

    /** @param stamps a new one for each answer */
    public BehindViewModel(ChangesViewModel changes, Desk desk, TaskRunner tasks, Supplier<Stamp> stamps) {
        this.stamps = stamps;
        this.changes = changes;
        this.desk = desk;
        this.tasks = tasks;
        changes.changesProperty().addListener((property, before, now) -> look());
        desk.comparisonProperty().addListener((property, before, now) -> look());
        desk.history().lastProperty().addListener((property, before, done) -> {
            if (done.step() instanceof ProjectStep.Deciding) {
                look();
            }
        });
    }

    /** What the new notice lacks first, then what is out of date in it. */
    public ObservableList<Reviewed> items() {
        return items;
    }

    /** How many nobody has answered yet. */
    public long open() {
        return items.stream().filter(item -> item.answer().isEmpty()).count();
    }

    /** The notice that the sentence in question stands in; empty where nothing is compared. */
    public Optional<Notice> noticeOf(Reviewed item) {
        return changes.shown().map(found -> item.ofOld() ? found.old() : found.now());
    }

    /** A person answers; the same answer once more takes it back. */
    void answer(Reviewed item, Answer answer) {
        changes.shown().ifPresent(found -> {
            boolean again = item.answer().filter(known -> known.answer() == answer).isPresent();
            List<Decision> more = again ? List.of() : List.of(item.answered(stamps.get(), found, answer));
            make(again ? "BEHIND_OPEN" : "BEHIND_" + answer, more, item.answer());
        });
    }

    /** A person writes a note, in place of the one before; an empty one takes that away. */
    void note(Reviewed item, String text) {
        String before = item.note().map(note -> note.text()).orElse("");
        if (!before.equals(text.strip())) {
            changes.shown().ifPresent(found -> {
                List<Decision> more = text.isBlank() ? List.of() : List.of(item.noted(stamps.get(), found, text.strip()));
                make("BEHIND_NOTE", more, item.note());
            });
        }
    }

    private void make(String act, List<Decision> more, Optional<? extends Decision> back) {
        desk.history().make(new ProjectStep.Deciding(act, more, back.map(one -> List.<Decision>of(one)).orElse(List.of())));
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
        Changes found = changes.changesProperty().get();
        if (found == null || found.unrelated()) {
            items.clear();
            return;
        }
        Set<String> others = Set.copyOf(desk.ticked());
        looking = tasks.start(TASK, progress -> desk.projectProperty().get().pairs().review(found, others), items::setAll,
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }
}
