package org.duizhao.desktop.desk;

import org.duizhao.desktop.desk.history.History;
import org.duizhao.workbench.journal.ProjectStep;

import org.duizhao.decision.Orphan;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.duizhao.align.Comparison;
import org.duizhao.align.Strictness;
import org.duizhao.desktop.desk.compare.Alignments;
import org.duizhao.desktop.desk.compare.TickedComparison;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.intake.ImportTally;
import org.duizhao.desktop.desk.intake.Intake;
import org.duizhao.desktop.desk.intake.Versions;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.LibraryOrder;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What all views look at: the notices of the open project, which of them are ticked, and the comparison of the ticked ones.
 * Lives on the window's thread; reading, storing and aligning happen in the background.
 */
public final class Desk {

    private final TaskRunner tasks;
    private final OpenProject project;
    private final Shelf shelf = new Shelf();
    private final TickedComparison comparison;
    private final Ticks ticks;
    private final History history;
    private final Versions versions;
    private final Intake intake;
    private final Opening opening;
    private final ReadingDesk reading;

    /** @param first what is open at first; {@link #open} opens another */
    public Desk(Project first, TaskRunner tasks) {
        this.tasks = tasks;
        project = new OpenProject(first, tasks);
        comparison = new TickedComparison(project, tasks);
        ticks = new Ticks(project, comparison);
        history = new History(project, shelf, ticks, comparison, tasks);
        versions = new Versions(project, shelf, history);
        intake = new Intake(project, shelf, ticks, versions, tasks);
        opening = new Opening(project, shelf, ticks, versions, comparison, tasks);
        reading = new ProjectReading(project, history, tasks);
    }

    /** In {@link LibraryOrder}. */
    public ObservableList<NoticeSummary> notices() {
        return shelf.notices();
    }

    /** Ids of the notices to compare. */
    public ObservableSet<String> ticked() {
        return ticks.ids();
    }

    /** In the order in which they arose. */
    public ObservableList<Problem> problems() {
        return project.problems();
    }

    /** Of the ticked notices; without columns where none is ticked. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.property();
    }

    public Comparison comparison() {
        return comparison.property().get();
    }

    /** How strictly the comparison was made, and what other ways would give. */
    public Alignments alignments() {
        return comparison.alignments();
    }

    /** Whether the ticked notices are being compared; false too where that failed or was cancelled. */
    public ReadOnlyBooleanProperty comparingProperty() {
        return comparison.underWayProperty();
    }

    /** Compares the ticked notices once more, as after a comparison that was cancelled. */
    public void compareAgain() {
        ticks.compare();
    }

    /**
     * Puts the ticked notices into rows as what is decided of some teaches for the others.
     *
     * @param done told how many decisions that follows from; 0 where they are too few
     */
    public void learn(IntConsumer done) {
        comparison.learn(done);
    }

    /** Puts the ticked notices into rows more or less strictly. */
    public void align(Strictness strictness) {
        comparison.choose(strictness);
    }

    /** The open project; never null. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.property();
    }

    /** What the last import brought; null before the first. */
    public ReadOnlyObjectProperty<ImportTally> lastImportProperty() {
        return intake.lastProperty();
    }

    /** Which notices are versions of one notice, and what is decided of them. */
    public Versions versions() {
        return versions;
    }

    /** What the reading pane asks. */
    public ReadingDesk reading() {
        return reading;
    }

    /** True from when a project is asked for until its notices are there. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.underWayProperty();
    }

    /** Opens another project in the background and lays it on the desk. Where that fails, the one that lies there stays. */
    public void open(Job<Project> way) {
        opening.open(way);
    }

    /** Reads files and folders into the project. What is in when it is cancelled stays in. */
    public void add(List<Path> filesOrFolders) {
        intake.add(filesOrFolders);
    }

    /** Tries files again of which not all could be read. */
    public void addAgain(List<Path> files) {
        intake.addAgain(files);
    }

    /** Tries again to make a notice found that no search finds. */
    public void findAgain(String id) {
        project.problems().removeIf(problem -> problem instanceof Problem.NotFound missed && missed.id().equals(id));
        project.change("task.index", in -> {
            in.found().putAgain(id);
            return in;
        }, done -> project.reportNotFound());
    }

    /** Ticks or unticks notices. Where that would be more than can be compared, nothing is ticked and that is said. */
    public void tick(Collection<String> ids, boolean on) {
        ticks.set(ids, on);
    }

    /** Ticks these notices and unticks all others. */
    public void tickOnly(Collection<String> ids) {
        ticks.only(ids);
    }

    /** Puts notices into the project's bin; their files stay as they are. */
    public void remove(Collection<String> ids) {
        project.change("task.store", Project::choice, before -> history.make(new ProjectStep.Removal(Set.copyOf(ids), before)));
    }

    /** Takes a document of several parts apart into notices of their own; where it is one, that is said. */
    public void divide(String id) {
        project.change("task.store", in -> ProjectStep.Division.of(in, id), step -> step.ifPresentOrElse(history::make,
                () -> notices().stream().filter(notice -> notice.id().equals(id)).findFirst().ifPresent(one -> project.report(new Problem.OnePart(one.file())))));
    }

    /** Takes notices out of the bin again. */
    public void restore(Set<String> ids) {
        history.make(new ProjectStep.Restoration(Set.copyOf(ids)));
    }

    /** What is in the project's bin, the last removed first. */
    public void bin(Consumer<List<NoticeSummary>> then) {
        Project in = project.get();
        tasks.startInOrder("task.open", progress -> in.bin(), then, broken -> project.fail("task.open", broken));
    }

    /** The decisions of which a sentence is not found any more in the notices that are compared. */
    public void orphans(Consumer<List<Orphan>> then) {
        Project in = project.get();
        Comparison compared = comparison();
        tasks.startInOrder("task.open", progress -> in.decisions().orphans(compared.notices()), then, broken -> project.fail("task.open", broken));
    }

    /** Takes what is in the bin out for good; nothing done before can be undone then. */
    public void emptyBin(Runnable then) {
        project.change("task.store", in -> {
            in.emptyBin();
            return in;
        }, done -> {
            history.forget();
            then.run();
        });
    }

    /** What was done to the project, to be undone and done again. */
    public History history() {
        return history;
    }

    /**
     * Stops what is under way, waits until every change is kept, and closes the project. Called once, when the window is gone,
     * from any thread.
     *
     * @param atMost what is not kept until then is given up
     */
    public void finish(Duration atMost) throws LibraryProblem, IOException {
        tasks.finish(atMost);
        project.get().close();
    }
}
