package org.duizhao.desktop.changes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.progress.Progress;

/** What changed between two notices, and which of it is shown. Compared in the background, whether the ticked ones stand in rows yet or not. */
public final class ChangesViewModel {

    private static final String TASK = "task.changes";

    /** Finds what became of one notice in another, by their ids; empty where one of them is gone. Called in the background. */
    public interface Comparer {
        Optional<Changes> compare(String old, String now, Progress progress) throws Exception;
    }

    /** How far it is. */
    public enum State {
        /** There are fewer than two to choose of. */ FEW,
        /** No two different ones are chosen. */ UNCHOSEN,
        COMPARING,
        /** The comparison failed or was cancelled. */ NOT_DONE,
        DONE
    }

    private record Found(NoticePair pair, Changes changes, List<ChangeRow> rows) {
    }

    private final PairChoice pairs;
    private final Comparer comparer;
    private final TextDiff diff;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.FEW);
    private final ReadOnlyBooleanWrapper watched = new ReadOnlyBooleanWrapper();
    private final ChangeFilter filter = new ChangeFilter();
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private Found found;
    private boolean stale;
    private RunningTask comparing;

    /** @param failed hears of a comparison that failed */
    public ChangesViewModel(PairChoice pairs, Comparer comparer, TextDiff diff, TaskRunner tasks, Consumer<Throwable> failed) {
        this.pairs = pairs;
        this.comparer = comparer;
        this.diff = diff;
        this.tasks = tasks;
        this.failed = failed;
        pairs.pairProperty().addListener((property, before, after) -> compare());
        pairs.choices().addListener((ListChangeListener<Object>) change -> look());
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> look());
        filter.facets().addListener((SetChangeListener<ChangeFacet>) change -> showWanted());
        filter.differencesProperty().addListener((property, before, after) -> showWanted());
        filter.noTriflesProperty().addListener((property, before, after) -> showWanted());
        look();
    }

    /** Which two are held against each other. */
    public PairChoice pairs() {
        return pairs;
    }

    /** What changed; null where that is not known. */
    public ReadOnlyObjectProperty<Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What changed; empty where that is not known. */
    public Optional<Changes> shown() {
        return Optional.ofNullable(changes.get());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
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
    public ObservableList<ChangeRow> rows() {
        return rows;
    }

    /** The place in {@link #rows} at which the person is; −1 for none. */
    public IntegerProperty currentProperty() {
        return current;
    }

    /** The change at which the person is; empty where it is at none. */
    public Optional<Change> currentChange() {
        return currentRow().flatMap(ChangeRow::changed);
    }

    private Optional<ChangeRow> currentRow() {
        int at = current.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Nothing is compared while nobody looks. */
    public void watch(boolean looking) {
        watched.set(looking);
        compare();
    }

    /** Goes to the next row that differs, if there is one. */
    public void next() {
        go(1, ChangeRow::differs);
    }

    /** Goes to the row before that differs, if there is one. */
    public void previous() {
        go(-1, ChangeRow::differs);
    }

    /** Goes to the next link that a person should look at, if there is one. @param way 1 for the next, −1 for the one before */
    public void lead(int way) {
        go(way, row -> row instanceof ChangeRow.Text && row.changed().filter(Change::unsure).isPresent());
    }

    private void go(int step, Predicate<ChangeRow> wanted) {
        for (int i = current.get() + step; i >= 0 && i < rows.size(); i += step) {
            if (wanted.test(rows.get(i))) {
                current.set(i);
                return;
            }
        }
    }

    /** From one end of a move to the other. */
    public void jump(ChangeRow from) {
        Change change = from.changed().orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            ChangeRow row = rows.get(i);
            if (row != from && row.changed().filter(other -> other == change).isPresent()) {
                current.set(i);
            }
        }
    }

    /** Compares once more, as after a comparison that was cancelled. */
    public void compareAgain() {
        found = null;
        compare();
    }

    /** Something else was decided of the notices, or one of them was read anew. What is shown stays until that is compared. */
    public void refresh() {
        stale = found != null;
        compare();
    }

    private void compare() {
        NoticePair pair = pairs.pairProperty().get();
        boolean known = found != null && found.pair.equals(pair);
        if (known && !stale) {
            return;
        }
        if (comparing != null) {
            comparing.cancel();
            comparing = null;
        }
        if (!known) {
            take(null);
        }
        if (watched.get() && pair != null) {
            comparing = tasks.start(TASK, find(pair), this::take, failed);
        }
        look();
    }

    private Job<Found> find(NoticePair pair) {
        return progress -> {
            Optional<Changes> all = comparer.compare(pair.old().id(), pair.now().id(), progress);
            return all.isEmpty() ? null : new Found(pair, all.get(), ChangeRows.of(all.get(), diff, progress));
        };
    }

    private void take(Found result) {
        Optional<Change> at = stale ? currentChange() : Optional.empty();
        stale = false;
        found = result;
        if (at.isEmpty()) {
            filter.facets().clear();
        }
        changes.set(result == null ? null : result.changes);
        showWanted();
        at.ifPresent(this::goTo);
        look();
    }

    private void goTo(Change before) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ChangeRow.Text && rows.get(i).changed().filter(change -> overlap(before, change)).isPresent()) {
                current.set(i);
                return;
            }
        }
    }

    private static boolean overlap(Change one, Change other) {
        return one.old().stream().anyMatch(other.old()::contains) || one.now().stream().anyMatch(other.now()::contains);
    }

    private void look() {
        state.set(pairs.choices().size() < 2 ? State.FEW : pairs.pairProperty().get() == null ? State.UNCHOSEN : found != null ? State.DONE
                : comparing == null || tasks.running().contains(comparing) ? State.COMPARING : State.NOT_DONE);
    }

    private void showWanted() {
        ChangeRow at = currentRow().orElse(null);
        current.set(-1);
        rows.setAll(found == null ? new ArrayList<>() : filter.of(found.rows));
        current.set(at == null ? -1 : rows.indexOf(at));
    }
}
