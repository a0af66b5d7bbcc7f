package org.duizhao.desktop.changes.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.duizhao.change.level.Level;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.change.level.TakeUps;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.progress.Progress;

/** The notice on the left as the superior's, that on the right as ours. Compared in the background, when somebody looks. */
public final class SuperiorViewModel {

    private static final String TASK = "task.superior";

    /** Finds what ours makes of the superior's, by their ids; empty where one of them is gone. Called in the background. */
    public interface Finder {
        Optional<TakeUps> find(String superior, String ours, Progress progress) throws Exception;
    }

    private record Found(NoticePair pair, TakeUps takeUps, List<TakeUpRow> rows) {
    }

    private final PairChoice pairs;
    private final Finder finder;
    private final TextDiff diff;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final RelationSaid said = new RelationSaid();
    private final ReadOnlyObjectWrapper<TakeUps> takeUps = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<Stance> chosen = FXCollections.observableSet();
    private final ObservableList<TakeUpRow> rows = FXCollections.observableArrayList();
    private Found found;
    private RunningTask looking;
    private boolean watched;

    /** @param failed hears of a comparison that failed */
    public SuperiorViewModel(PairChoice pairs, Finder finder, TextDiff diff, TaskRunner tasks, Consumer<Throwable> failed) {
        this.pairs = pairs;
        this.finder = finder;
        this.diff = diff;
        this.tasks = tasks;
        this.failed = failed;
        pairs.pairProperty().addListener((property, before, now) -> look());
        chosen.addListener((SetChangeListener<Stance>) change -> show());
    }

    /** What ours makes of the superior's; null where that is not known. */
    public ReadOnlyObjectProperty<TakeUps> takeUpsProperty() {
        return takeUps.getReadOnlyProperty();
    }

    /** Those that are wanted. */
    public ObservableList<TakeUpRow> rows() {
        return rows;
    }

    /** Only these are shown; all where none is there. */
    public ObservableSet<Stance> chosen() {
        return chosen;
    }

    /** How the place on the left stands to that on the right, as a person said or the gazetteer knows; empty where no two are chosen. */
    public Optional<Relation> relation() {
        return Optional.ofNullable(pairs.pairProperty().get()).map(pair -> said.of(pair).orElse(known(pair)));
    }

    /** What the left one is taken for: what is neither the superior's nor said to be is a neighbour's. */
    private static Relation known(NoticePair pair) {
        return Level.relation(pair.old().jurisdiction(), pair.now().jurisdiction()) == Relation.SUPERIOR ? Relation.SUPERIOR : Relation.NEIGHBOUR;
    }

    /** A person says what the left one is to be taken for; nothing happens where no two are chosen. */
    public void say(Relation relation) {
        NoticePair pair = pairs.pairProperty().get();
        if (pair != null) {
            said.say(pair, relation, known(pair));
        }
    }

    /** What a person said of these and other pairs. */
    public RelationSaid said() {
        return said;
    }

    /** Nothing is compared while nobody looks. */
    public void watch(boolean looks) {
        watched = looks;
        look();
    }

    private void look() {
        NoticePair pair = pairs.pairProperty().get();
        if (found != null && found.pair.equals(pair)) {
            return;
        }
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
        take(null);
        if (watched && pair != null) {
            looking = tasks.start(TASK, progress -> finder.find(pair.old().id(), pair.now().id(), progress)
                    .map(all -> new Found(pair, all, TakeUpRow.of(all, diff))).orElse(null), this::take, failed);
        }
    }

    private void take(Found result) {
        found = result;
        chosen.clear();
        takeUps.set(result == null ? null : result.takeUps);
        show();
    }

    private void show() {
        rows.setAll(found == null || found.takeUps.unrelated() ? List.of() : TakeUpRow.filtered(found.rows, chosen));
    }
}
