package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.LibraryProblem;
import org.duizhao.library.NoticeSummary;
import org.duizhao.library.Replaced;
import org.duizhao.notice.Notice;
import org.duizhao.notice.SourceRange;
import org.duizhao.parse.Accounting;
import org.duizhao.workbench.ImportEvent;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all views look at: the notices of the open project, which of them are ticked, and the comparison of the ticked ones. Lives on
 * the window's thread; reading, storing and aligning happen in the background.
 */
public final class Desk implements ReadingDesk {

    /** As many columns as a person takes in; more are ticked by hand. */
    public static final int TICKED_AT_ONCE = 12;
    /** More columns cannot be aligned in any time that a person waits. */
    static final int TICKED_AT_MOST = 60;
    private static final int INDEX_WAITS = 20;
    private static final String STORE = "task.store";
    private static final Comparison NOTHING = new Comparison(List.of(), List.of());

    private final Workbench workbench;
    private final TaskRunner tasks;
    private final ObservableList<NoticeSummary> notices = FXCollections.observableArrayList();
    private final ObservableList<NoticeSummary> noticesShown = FXCollections.unmodifiableObservableList(notices);
    private final ObservableSet<String> ticked = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<String> tickedShown = FXCollections.unmodifiableObservableSet(ticked);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Comparison> comparison =
            new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Project> project;
    private final ReadOnlyObjectWrapper<ImportTally> lastImport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    /** Done when the open project is compared for the first time: what a person waits for comes before the index. */
    private CompletableFuture<Void> compared = CompletableFuture.completedFuture(null);
    private final Versions versions = new Versions(this);
    private RunningTask comparing;

    /** @param project what is open first; {@link #open} opens another */
    public Desk(Workbench workbench, Project project, TaskRunner tasks) {
        this.workbench = workbench;
        this.project = new ReadOnlyObjectWrapper<>(project);
        this.tasks = tasks;
    }

    public Workbench workbench() {
        return workbench;
    }

    /** In {@link LibraryOrder}. */
    public ObservableList<NoticeSummary> notices() {
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

    /** The open project; never null. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** What the last import brought; null before the first. */
    public ReadOnlyObjectProperty<ImportTally> lastImportProperty() {
        return lastImport.getReadOnlyProperty();
    }

    public Versions versions() {
        return versions;
    }

    /** True from when a project is asked for until its notices are there. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Opens another project in the background and lays it on the desk. Where that fails, the one that lies there stays. */
    public void open(Job<Project> way) {
        opening.set(true);
        tasks.startInOrder("task.open", way, this::lay, this::openNothing);
    }

    private void openNothing(Exception broken) {
        compared.complete(null);
        opening.set(false);
        fail("task.open", broken);
    }

    private void lay(Project opened) {
        Project before = project.get();
        tasks.running().stream().filter(RunningTask::counted).toList().forEach(RunningTask::cancel);
        notices.clear();
        ticked.clear();
        comparison.set(NOTHING);
        project.set(opened);
        compared.complete(null);
        CompletableFuture<Void> first = new CompletableFuture<Void>().completeOnTimeout(null, INDEX_WAITS, TimeUnit.SECONDS);
        compared = first;
        tasks.startInOrder("task.open", progress -> {
            before.close();
            return new Contents(opened.summaries().stream().sorted(new LibraryOrder()).toList(), opened.ticked(), Versions.decided(opened));
        }, this::show, this::openNothing);
        tasks.startCounted("task.index", progress -> {
            first.get();
            opened.catchUp(progress);
            return opened;
        }, done -> { }, broken -> fail("task.index", broken));
        if (opened.readOnly()) {
            opened.file().ifPresent(file -> problems.add(new Problem.NotKept(new LibraryProblem(LibraryProblem.Reason.READ_ONLY, file, null))));
        }
    }

    /** Reads files and folders into the project. What is in when it is cancelled stays in. */
    public void add(List<Path> filesOrFolders) {
        if (filesOrFolders.isEmpty()) {
            return;
        }
        Project into = project.get();
        Arrivals arrivals = new Arrivals(batch -> tasks.show(() -> take(into, batch)));
        tasks.startCounted("task.import", progress -> {
            try {
                into.add(filesOrFolders, arrivals.telling(progress), arrivals::add);
                return arrivals.tally();
            } catch (CancellationException e) {
                tasks.show(() -> lastImport.set(arrivals.tally().stopped()));
                throw e;
            } finally {
                arrivals.flush();
            }
        }, lastImport::set, broken -> fail("task.import", broken));
    }

    /** Ticks or unticks notices. Where that would be more than can be compared, nothing is ticked and that is said. */
    public void tick(Collection<String> ids, boolean on) {
        if (on && Stream.concat(ticked.stream(), ids.stream()).distinct().count() > TICKED_AT_MOST) {
            problems.add(new Problem.TooMany(ids.size(), TICKED_AT_MOST));
            return;
        }
        if (on ? ticked.addAll(ids) : ticked.removeAll(ids)) {
            keepTicks();
            compare();
        }
    }

    /** Ticks these notices and unticks all others. */
    public void tickOnly(Collection<String> ids) {
        boolean fewer = ticked.retainAll(ids);
        if (ticked.addAll(ids) || fewer) {
            keepTicks();
            compare();
        }
    }

    /** Takes notices out of the project; their files stay as they are. */
    public void remove(Collection<String> ids) {
        Project from = project.get();
        if (from.readOnly()) {
            refuse();
            return;
        }
        Set<String> gone = Set.copyOf(ids);
        notices.removeIf(notice -> gone.contains(notice.id()));
        versions.look();
        tick(gone, false);
        store(() -> from.remove(gone));
    }

    @Override
    public void details(Notice notice, Consumer<Details> then) {
        Project in = project.get();
        tasks.start("task.details", progress -> {
            Accounting accounting = Accounting.of(notice);
            double total = Math.max(1, accounting.total());
            return new Details(in.takenBack(notice.id()), accounting.kept() / total, accounting.dropped() / total);
        }, then, broken -> fail("task.details", broken));
    }

    @Override
    public void takeBack(String id, Set<SourceRange> repairs, Consumer<Notice> then) {
        Project in = project.get();
        tasks.start("task.parse", progress -> in.takeBack(id, repairs), parsed -> parsed.ifPresent(notice -> {
            notices.replaceAll(summary -> summary.id().equals(id) ? NoticeSummary.of(notice, summary.imported()) : summary);
            then.accept(notice);
            compare();
        }), broken -> fail("task.parse", broken));
    }

    private void take(Project into, List<ImportEvent> batch) {
        if (into != project.get()) {
            return;
        }
        Set<String> known = notices.stream().map(NoticeSummary::id).collect(Collectors.toSet());
        List<Notice> fresh = batch.stream().filter(ImportEvent.Stored.class::isInstance)
                .map(event -> ((ImportEvent.Stored) event).notice()).filter(notice -> !known.contains(notice.id())).toList();
        List<NoticeSummary> all = new ArrayList<>(notices);
        Instant now = Instant.now();
        fresh.forEach(notice -> all.add(NoticeSummary.of(notice, now)));
        all.sort(new LibraryOrder());
        notices.setAll(all);
        problems.addAll(ImportProblems.of(batch));
        versions.look();
        versions.tell(ImportProblems.withOtherVersions(batch));
        List<String> ids = fresh.stream().filter(notice -> !notice.measures().isEmpty()).map(Notice::id).toList();
        tick(ids.subList(0, Math.max(0, Math.min(ids.size(), TICKED_AT_ONCE - ticked.size()))), true);
    }

    /** What the library pane shows of a project, in its order. */
    private record Contents(List<NoticeSummary> notices, Set<String> ticked, Set<String> decided) {
    }

    private void show(Contents contents) {
        ticked.addAll(contents.ticked);
        notices.setAll(contents.notices);
        versions.lay(contents.decided);
        versions.look();
        opening.set(false);
        compare();
    }

    private void keepTicks() {
        Project in = project.get();
        Set<String> now = Set.copyOf(ticked);
        store(() -> in.tick(now));
    }

    /** A change of the project that gives something back. Runs in the background. */
    interface Change<T> {
        T in(Project project) throws LibraryProblem, IOException;
    }

    /** Changes the project, after all changes before; what it gives back comes on the window's thread. Refused where it may only be read. */
    <T> void change(String task, Change<T> change, Consumer<T> then) {
        Project in = project.get();
        if (in.readOnly()) {
            refuse();
            return;
        }
        tasks.startInOrder(task, progress -> change.in(in), then, broken -> fail(task, broken));
    }

    private void refuse() {
        problems.add(new Problem.NotKept(new LibraryProblem(LibraryProblem.Reason.READ_ONLY, project.get().file().orElse(Path.of("")), null)));
    }

    /** These notices gave way to others in the project. */
    void exchange(Map<String, String> newerByOlder) {
        notices.removeIf(notice -> newerByOlder.containsKey(notice.id()));
        versions.look();
        Set<String> heirs = newerByOlder.entrySet().stream().filter(pair -> ticked.contains(pair.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (ticked.removeAll(newerByOlder.keySet()) | ticked.addAll(heirs)) {
            compare();
        }
    }

    /** These notices are in the project again. */
    void putBack(List<Replaced> replaced, Set<String> nowTicked) {
        List<NoticeSummary> all = new ArrayList<>(notices);
        replaced.forEach(one -> all.add(one.summary()));
        all.sort(new LibraryOrder());
        notices.setAll(all);
        versions.look();
        if (ticked.retainAll(nowTicked) | ticked.addAll(nowTicked)) {
            compare();
        }
    }

    private interface Storing {
        void run() throws LibraryProblem, IOException;
    }

    private void store(Storing change) {
        if (project.get().readOnly()) {
            return;
        }
        tasks.startInOrder(STORE, progress -> {
            change.run();
            return true;
        }, done -> { }, broken -> fail(STORE, broken));
    }

    private void compare() {
        if (comparing != null) {
            comparing.cancel();
        }
        Project from = project.get();
        Set<String> chosen = Set.copyOf(ticked);
        CompletableFuture<Void> first = compared;
        comparing = tasks.start("task.compare", progress -> inLibraryOrder(workbench.compare(from.notices(chosen), progress)), found -> {
            first.complete(null);
            comparison.set(found);
        }, broken -> {
            first.complete(null);
            fail("task.compare", broken);
        });
    }

    /**
     * Stops what is under way, waits until every change is kept, and closes the project. Called once, when the window is gone, from
     * any thread.
     *
     * @param atMost what is not kept until then is given up
     */
    public void finish(Duration atMost) throws LibraryProblem, IOException {
        tasks.finish(atMost);
        project.get().close();
    }

    private void fail(String task, Exception broken) {
        problems.add(Problem.of(task, broken));
    }

    private static Comparison inLibraryOrder(Comparison comparison) {
        Comparator<Notice> order = Comparator.comparing(NoticeSummary::of, new LibraryOrder());
        return new Comparison(comparison.notices().stream().sorted(order).toList(), comparison.rows());
    }
}
