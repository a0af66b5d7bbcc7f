package org.duizhao.desktop.changes;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which two of the ticked notices are held against each other, what changed between them, and which of it is shown. Compared in the background. */
public final class ChangesViewModel {

    private static final String TASK = "task.changes";

    /** Finds what became of one notice in another. Called in the background. */
    public interface Comparer {
        Changes compare(Notice old, Notice now, Progress progress);
    }

    /** How far it is. */
    enum State {
        /** Fewer than two notices are ticked. */ FEW,
        /** No two different ones are chosen. */ UNCHOSEN,
        COMPARING,
        /** The comparison failed or was cancelled. */ NOT_DONE,
        DONE
    }

    private record Found(NoticePair pair, Changes changes, List<ChangeRow> rows) {
    }

    private final ObservableValue<List<Notice>> notices;
    private final Comparer comparer;
    private final TextDiff diff;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<Notice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Notice> old = new SimpleObjectProperty<>();
    private final ObjectProperty<Notice> now = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.FEW);
    private final ReadOnlyBooleanWrapper watched = new ReadOnlyBooleanWrapper();
    private final ChangeFilter filter = new ChangeFilter();
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private Found found;
    private RunningTask comparing;
    /** True while both sides are being chosen anew: a comparison begins with the last of them. */
    private boolean choosing;

    /**
     * @param notices those of which two are chosen
     * @param failed  hears of a comparison that failed
     */
    public ChangesViewModel(ObservableValue<List<Notice>> notices, Comparer comparer, TextDiff diff, TaskRunner tasks, Consumer<Throwable> failed) {
        this.notices = notices;
        this.comparer = comparer;
        this.diff = diff;
        this.tasks = tasks;
        this.failed = failed;
        notices.addListener((property, before, after) -> follow());
        old.addListener((property, before, after) -> compare());
        now.addListener((property, before, after) -> compare());
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> look());
        filter.facets().addListener((SetChangeListener<ChangeFacet>) change -> showWanted());
        filter.differencesProperty().addListener((property, before, after) -> showWanted());
        filter.noTriflesProperty().addListener((property, before, after) -> showWanted());
        follow();
    }

    /** The notices of which two are chosen. */
    ObservableList<Notice> choices() {
        return choices;
    }

    /** The one on the left; null where none is chosen. */
    ObjectProperty<Notice> oldProperty() {
        return old;
    }

    /** The one on the right; null where none is chosen. */
    ObjectProperty<Notice> nowProperty() {
        return now;
    }

    /** Chooses two of the notices: that of the earlier year on the left. */
    public void choose(Notice one, Notice other) {
        boolean turned = one.metadata().year() != null && other.metadata().year() != null && one.metadata().year() > other.metadata().year();
        choosing = true;
        old.set(turned ? other : one);
        choosing = false;
        now.set(turned ? one : other);
        compare();
    }

    /** What changed; null where that is not known. */
    public ReadOnlyObjectProperty<Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What changed; empty where that is not known. */
    public Optional<Changes> shown() {
        return Optional.ofNullable(changes.get());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether somebody looks. */
    public ReadOnlyBooleanProperty watchedProperty() {
        return watched.getReadOnlyProperty();
    }

    public ChangeFilter filter() {
        return filter;
    }

    /** Those that the filter lets through. */
    ObservableList<ChangeRow> rows() {
        return rows;
    }

    /** The place in {@link #rows} at which the person is; −1 for none. */
    IntegerProperty currentProperty() {
        return current;
    }

    /** Nothing is compared while nobody looks. */
    public void watch(boolean looking) {
        watched.set(looking);
        compare();
    }

    /** Changes the sides. */
    void turn() {
        choose(new NoticePair(now.get(), old.get()));
    }

    /** Goes to the next row that differs, if there is one. */
    public void next() {
        go(1);
    }

    /** Goes to the row before that differs, if there is one. */
    public void previous() {
        go(-1);
    }

    private void go(int step) {
        for (int i = current.get() + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).differs()) {
                current.set(i);
                return;
            }
        }
    }

    /** From one end of a move to the other. */
    void jump(ChangeRow from) {
        Change change = from instanceof ChangeRow.Text text ? text.change() : ((ChangeRow.MovedAway) from).change();
        for (int i = 0; i < rows.size(); i++) {
            ChangeRow row = rows.get(i);
            if (row != from && (row instanceof ChangeRow.Text text && text.change() == change
                    || row instanceof ChangeRow.MovedAway moved && moved.change() == change)) {
                current.set(i);
            }
        }
    }

    /** Compares once more, as after a comparison that was cancelled. */
    void compareAgain() {
        compare();
    }

    /** Other notices are ticked, or the same were parsed anew. */
    private void follow() {
        List<Notice> ticked = notices.getValue() == null ? List.of() : notices.getValue();
        Optional<NoticePair> kept = same(old.get(), ticked).flatMap(left -> same(now.get(), ticked).map(right -> new NoticePair(left, right)));
        choosing = true;
        choices.setAll(ticked);
        choosing = false;
        choose(kept.or(() -> NoticePair.proposed(ticked)).orElse(new NoticePair(null, null)));
    }

    private static Optional<Notice> same(Notice chosen, List<Notice> ticked) {
        return ticked.stream().filter(one -> chosen != null && one.id().equals(chosen.id())).findFirst();
    }

    private void choose(NoticePair pair) {
        choosing = true;
        old.set(pair.old());
        now.set(pair.now());
        choosing = false;
        compare();
    }

    private boolean chosen() {
        return old.get() != null && now.get() != null && !old.get().id().equals(now.get().id());
    }

    private void compare() {
        NoticePair pair = new NoticePair(old.get(), now.get());
        if (choosing || found != null && chosen() && found.pair.equals(pair)) {
            return;
        }
        if (comparing != null) {
            comparing.cancel();
            comparing = null;
        }
        take(null);
        if (watched.get() && chosen()) {
            comparing = tasks.start(TASK, progress -> find(pair, progress), this::take, failed);
        }
        look();
    }

    private Found find(NoticePair pair, Progress progress) {
        Changes all = comparer.compare(pair.old(), pair.now(), progress);
        return new Found(pair, all, ChangeRows.of(all, diff, progress));
    }

    private void take(Found result) {
        found = result;
        filter.facets().clear();
        changes.set(result == null ? null : result.changes);
        showWanted();
        look();
    }

    private void look() {
        state.set(choices.size() < 2 ? State.FEW : !chosen() ? State.UNCHOSEN : found != null ? State.DONE
                : comparing == null || tasks.running().contains(comparing) ? State.COMPARING : State.NOT_DONE);
    }

    private void showWanted() {
        ChangeRow at = current.get() >= 0 && current.get() < rows.size() ? rows.get(current.get()) : null;
        current.set(-1);
        rows.setAll(found == null ? List.of() : filter.of(found.rows));
        current.set(at == null ? -1 : rows.indexOf(at));
    }
}
