package org.duizhao.desktop.desk.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.Strictness;
import org.duizhao.desktop.desk.compare.Alignments.Aligned;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.Job;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.NoticeRows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Consumer;

/** The comparison of the ticked notices, made anew in the background whenever others are ticked. */
public final class TickedComparison {

    private static final String TASK = "task.compare";
    /** In seconds; who opens a project wants to read and search in it even where a comparison takes long. */
    private static final int OTHERS_WAIT = 20;
    private static final Comparison NOTHING = new Comparison(List.of(), List.of());

    private final OpenProject project;
    private final TaskRunner tasks;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(NOTHING);
    /** Done when the open project is compared for the first time. */
    private CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    private final Alignments alignments = new Alignments();
    private RunningTask comparing;
    /** What was aligned last; null before that, and where the project is another one. */
    private Alignment aligned;
    /** Begins the comparison that was begun last once more. */
    private Runnable again = () -> { };

    public TickedComparison(OpenProject project, TaskRunner tasks) {
        this.project = project;
        this.tasks = tasks;
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> lookWhetherUnderWay());
    }

    /** False too where the last one failed or was cancelled. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Comparison> property() {
        return comparison.getReadOnlyProperty();
    }

    public Alignments alignments() {
        return alignments;
    }

    /** Shows the comparison of no notices. */
    public void clear() {
        take(NOTHING, null);
        alignments.count(Map.of());
    }

    /** Puts the same notices into rows more or less strictly. */
    public void choose(Strictness strictness) {
        if (strictness == alignments.strictnessProperty().get()) {
            return;
        }
        alignments.choose(strictness);
        Alignment known = aligned;
        if (known != null) {
            NoticeRows from = project.get().rows();
            begin(progress -> Aligned.of(from, known.learned(progress), strictness, progress));
        }
    }

    /**
     * Puts the notices that stand here into rows as what is decided of some teaches for the others.
     *
     * @param done told how many decisions that follows from; 0 where they are too few
     */
    public void learn(IntConsumer done) {
        Alignment known = aligned;
        if (known == null) {
            return;
        }
        NoticeRows from = project.get().rows();
        begin(progress -> Aligned.of(from, from.settled(known).learned(progress), alignments.strictnessProperty().get(), progress),
                found -> done.accept(found.alignment().learnedFrom()));
    }

    /** Something else is decided of the notices that stand here. A comparison that is under way begins again. */
    public void settle() {
        Alignment known = aligned;
        if (known != null) {
            NoticeRows from = project.get().rows();
            begin(progress -> Aligned.of(from, from.settled(known), alignments.strictnessProperty().get(), progress));
        } else if (underWay.get()) {
            again.run();
        }
    }

    /**
     * Another project is to be compared for the first time.
     *
     * @return done when that is over, or has taken so long that other work need not wait for it any more
     */
    public Future<Void> awaitFirst() {
        first.complete(null);
        first = new CompletableFuture<Void>().completeOnTimeout(null, OTHERS_WAIT, TimeUnit.SECONDS);
        return first;
    }

    /** No comparison will come. */
    public void giveUpFirst() {
        first.complete(null);
    }

    /** Compares the notices of these ids; a comparison that is under way is given up. */
    void make(Set<String> ticked) {
        NoticeRows from = project.get().rows();
        Set<String> chosen = Set.copyOf(ticked);
        aligned = null;
        again = () -> make(chosen);
        begin(progress -> Aligned.of(from, from.alignment(chosen, progress), alignments.strictnessProperty().get(), progress));
    }

    private void begin(Job<Aligned> job) {
        begin(job, found -> { });
    }

    private void begin(Job<Aligned> job, Consumer<Aligned> done) {
        if (comparing != null) {
            comparing.cancel();
        }
        CompletableFuture<Void> waiting = first;
        NoticeRows from = project.get().rows();
        comparing = tasks.start(TASK, progress -> from.guarded(progress, job::run), found -> {
            waiting.complete(null);
            alignments.count(found.counts());
            report(found.orphans());
            take(found.comparison(), found.alignment());
            done.accept(found);
        }, broken -> {
            waiting.complete(null);
            project.fail(TASK, broken);
        });
        lookWhetherUnderWay();
    }

    /** What is listed of orphans is of the notices that are compared. */
    private void report(List<String> orphans) {
        project.problems().removeIf(Problem.Orphaned.class::isInstance);
        if (!orphans.isEmpty()) {
            project.report(new Problem.Orphaned(orphans));
        }
    }

    private void lookWhetherUnderWay() {
        underWay.set(comparing != null && tasks.running().contains(comparing));
    }

    private void take(Comparison found, Alignment from) {
        aligned = from;
        comparison.set(found);
    }
}
