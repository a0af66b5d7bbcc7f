package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.ImportReport;
import org.duizhao.workbench.Workbench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What all views look at: the notices, which of them are ticked, and the comparison of the ticked ones. Lives on the window's
 * thread; reading and aligning happen in the background.
 */
public final class Desk {

    /** As many columns as a person takes in; more are ticked by hand. */
    static final int TICKED_AT_ONCE = 12;

    private final Workbench workbench;
    private final TaskRunner tasks;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> noticesShown = FXCollections.unmodifiableObservableList(notices);
    private final ObservableSet<String> ticked = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<String> tickedShown = FXCollections.unmodifiableObservableSet(ticked);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Comparison> comparison =
            new ReadOnlyObjectWrapper<>(new Comparison(List.of(), List.of()));
    private RunningTask comparing;

    public Desk(Workbench workbench, TaskRunner tasks) {
        this.workbench = workbench;
        this.tasks = tasks;
    }

    /** In {@link LibraryOrder}. */
    public ObservableList<Notice> notices() {
        return noticesShown;
    }

    /** Ids of the notices to compare. */
    public ObservableSet<String> ticked() {
        return tickedShown;
    }

    /** In the order in which they arose. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Of the ticked notices, its columns in {@link LibraryOrder}; without columns where fewer than one is ticked. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public Comparison comparison() {
        return comparison.get();
    }

    /** Reads files and folders and lays what is new on the desk. */
    public void add(List<Path> filesOrFolders) {
        if (filesOrFolders.isEmpty()) {
            return;
        }
        tasks.start("task.import", progress -> workbench.read(filesOrFolders, progress), this::take,
                broken -> problems.add(new Problem.Failed("task.import", String.valueOf(broken.getMessage()))));
    }

    /** Ticks or unticks notices. */
    public void tick(Collection<String> ids, boolean on) {
        if (on ? ticked.addAll(ids) : ticked.removeAll(ids)) {
            compare();
        }
    }

    /** Takes notices off the desk; their files stay as they are. */
    public void remove(Collection<String> ids) {
        Set<String> gone = Set.copyOf(ids);
        notices.removeIf(notice -> gone.contains(notice.id()));
        tick(gone, false);
    }

    private void take(ImportReport report) {
        Set<String> known = notices.stream().map(Notice::id).collect(Collectors.toSet());
        List<Notice> fresh = report.notices().stream().filter(notice -> !known.contains(notice.id())).toList();
        notices.addAll(fresh);
        FXCollections.sort(notices, new LibraryOrder());
        problems.addAll(ImportProblems.of(report, known));
        List<String> ids = fresh.stream().filter(notice -> !notice.measures().isEmpty()).map(Notice::id).toList();
        tick(ids.subList(0, Math.max(0, Math.min(ids.size(), TICKED_AT_ONCE - ticked.size()))), true);
    }

    private void compare() {
        if (comparing != null) {
            comparing.cancel();
        }
        List<Notice> chosen = notices.stream().filter(notice -> ticked.contains(notice.id())).toList();
        comparing = tasks.start("task.compare", progress -> inLibraryOrder(workbench.compare(chosen, progress)), comparison::set,
                broken -> problems.add(new Problem.Failed("task.compare", String.valueOf(broken.getMessage()))));
    }

    private static Comparison inLibraryOrder(Comparison comparison) {
        return new Comparison(comparison.notices().stream().sorted(new LibraryOrder()).toList(), comparison.rows());
    }
}
