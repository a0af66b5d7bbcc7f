package org.duizhao.desktop.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.duizhao.progress.Progress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One piece of work under way, as the window shows it. Its properties change on the window's thread only. */
public final class RunningTask {

    /** What {@link #fractionProperty()} holds while the whole is not known. */
    public static final double UNKNOWN = -1;

    private final String nameKey;
    private final boolean counted;
    private final Consumer<RunningTask> gone;
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NONE);
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final PaceMeter meter = new PaceMeter(System::nanoTime);
    private final Gate gate = new Gate();
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    /**
     * @param counted true where its reports count notices, so that its pace says something
     * @param gone    called when the task is cancelled
     */
    RunningTask(String nameKey, boolean counted, Consumer<RunningTask> gone) {
        this.nameKey = nameKey;
        this.counted = counted;
        this.gone = gone;
    }

    /** The key of its name in the window's bundle. */
    public String nameKey() {
        return nameKey;
    }

    /** True where it goes through notices one by one: its pace is worth telling, and it may be paused between two of them. */
    public boolean counted() {
        return counted;
    }

    /** What is being worked on, such as a file name; empty before the first report. */
    public ReadOnlyStringProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** 0 to 1, or {@link #UNKNOWN}, as for work of one step. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** How far and how fast it is. */
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Stops the work at its next report, until it goes on or is cancelled. */
    public void pause() {
        gate.close();
        paused.set(true);
    }

    /** Lets paused work go on. */
    public void resume() {
        meter.beginAgain();
        paused.set(false);
        gate.open();
    }

    /** Its result is no longer wanted: the work stops at its next report, and nothing is delivered. */
    public void cancel() {
        giveUp();
        gone.accept(this);
    }

    /** As {@link #cancel}, where there is no window any more. From any thread. */
    void giveUp() {
        cancelled = true;
        gate.giveUp();
    }

    /** Whether its result is no longer wanted. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Reports reach the window one at a time: what comes faster than it can show is left out. */
    Progress progress(Executor foreground) {
        return (name, done, total) -> {
            if (cancelled) {
                throw new CancellationException();
            }
            if (latest.getAndSet(new Report(name, done, total)) == null) {
                foreground.execute(this::show);
            }
            gate.pass();
        };
    }

    private void show() {
        Report report = latest.getAndSet(null);
        stage.set(report.stage);
        fraction.set(report.total < 2 ? UNKNOWN : (double) report.done / report.total);
        pace.set(meter.report(report.done, report.total));
    }

    private record Report(String stage, long done, long total) {
    }
}
