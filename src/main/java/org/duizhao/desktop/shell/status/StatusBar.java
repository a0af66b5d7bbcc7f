package org.duizhao.desktop.shell.status;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.history.Done;
import org.duizhao.desktop.desk.intake.ImportTally;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.history.StepWords;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Coverage;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The line at the foot: figures of the comparison, what was just done, and what is under way with its cancel button. */
public final class StatusBar {

    private final Desk desk;
    private final TaskRunner tasks;
    private final Phrases phrases;
    private final TaskWords words;
    private final StepWords steps;
    private final ReadOnlyObjectWrapper<RunningTask> shown = new ReadOnlyObjectWrapper<>();
    private final Consumer<Path> open;
    private final Consumer<Runnable> leave;
    private final Parent root;
    private Path opening;

    @FXML private Label figures;
    @FXML private Label news;
    @FXML private Hyperlink undo;
    @FXML private HBox saved;
    @FXML private Label wordsOnly;
    @FXML private HBox work;
    @FXML private Label stage;
    @FXML private ProgressBar progress;
    @FXML private Button pause;

    /**
     * @param open  shows a file or a folder in the system's own way
     * @param leave runs the step it got last when a message has stood long enough
     */
    public StatusBar(Desk desk, TaskRunner tasks, Phrases phrases, Consumer<Path> open, Consumer<Runnable> leave) {
        this.open = open;
        this.leave = leave;
        this.desk = desk;
        this.tasks = tasks;
        this.phrases = phrases;
        words = new TaskWords(phrases);
        steps = new StepWords(phrases);
        root = Fxml.load(this, "status.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Says something that went well, such as where a file was saved. */
    public void showNews(String sentence) {
        showWaiting(sentence);
        leave.accept(() -> showWaiting(""));
    }

    /** Says what is waited for, until something else is said; an empty sentence takes it away. */
    public void showWaiting(String sentence) {
        leave.accept(() -> { });
        saved.setVisible(false);
        news.setText(sentence);
        undo.setVisible(false);
    }

    /** Says where a file was saved, and offers to open it or its folder. */
    public void showSaved(String sentence, Path file) {
        showNews(sentence);
        opening = file;
        saved.setVisible(true);
    }

    @FXML
    private void openFile() {
        open.accept(opening);
    }

    @FXML
    private void openFolder() {
        open.accept(opening.getParent());
    }

    private void showDone(Done done) {
        showNews(steps.news(done));
        undo.setVisible(done.inForce());
    }

    /** Undoes what is told. */
    @FXML
    private void undo() {
        desk.history().undo();
    }

    /** Says from now on that measures are compared by their words alone, or no longer. */
    public void showWordsOnly(boolean only) {
        wordsOnly.setVisible(only);
    }

    /** Shows the figures of the comparison while this holds: beside a view of something else they would be taken for its own. */
    public void showFiguresWhile(ObservableValue<Boolean> comparison) {
        figures.visibleProperty().bind(comparison);
    }

    @FXML
    private void initialize() {
        saved.managedProperty().bind(saved.visibleProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        desk.history().lastProperty().addListener((property, before, now) -> showDone(now));
        wordsOnly.managedProperty().bind(wordsOnly.visibleProperty());
        desk.comparisonProperty().addListener((property, before, now) -> showFigures());
        desk.lastImportProperty().addListener((property, before, now) -> showNews(said(now)));
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> showTask());
        pause.managedProperty().bind(pause.visibleProperty());
        showFigures();
        showTask();
    }

    /** The work that the line tells of; null where there is none. */
    public ReadOnlyObjectProperty<RunningTask> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Pauses the work that is shown, or lets it go on; nothing happens where it cannot be paused. */
    @FXML
    public void pause() {
        RunningTask task = shown.get();
        if (task == null || !task.counted()) {
            return;
        }
        if (task.pausedProperty().get()) {
            task.resume();
        } else {
            task.pause();
        }
    }

    /** Cancels the work that is shown. */
    @FXML
    public void cancel() {
        if (shown.get() != null) {
            shown.get().cancel();
        }
    }

    private String said(ImportTally tally) {
        return tally.cancelled() ? phrases.say("import.cancelled", tally.read())
                : phrases.say("import.done", tally.read(), tally.repaired(), tally.warned(), tally.duplicates(), tally.failed());
    }

    private void showFigures() {
        Coverage now = Coverage.of(desk.comparison());
        figures.setText(now.notices() == 0 ? "" : phrases.say("status.figures",
                now.notices(), now.measures(), now.alignedShare(), now.unsure(), now.unaligned(), now.settled(), now.settled() + now.unsure()));
    }

    /** What goes through notices one by one takes longest and is told first; else the oldest. */
    private void showTask() {
        shown.set(tasks.running().stream().filter(RunningTask::counted).findFirst()
                .orElse(tasks.running().isEmpty() ? null : tasks.running().get(0)));
        RunningTask task = shown.get();
        work.setVisible(task != null);
        stage.textProperty().unbind();
        progress.progressProperty().unbind();
        pause.visibleProperty().unbind();
        pause.textProperty().unbind();
        if (task == null) {
            return;
        }
        stage.textProperty().bind(Bindings.createStringBinding(() -> words.of(task),
                task.stageProperty(), task.paceProperty(), task.pausedProperty()));
        progress.progressProperty().bind(task.fractionProperty());
        pause.visibleProperty().bind(Bindings.createBooleanBinding(() -> mayPause(task),
                task.paceProperty(), task.pausedProperty()));
        pause.textProperty().bind(Bindings.when(task.pausedProperty()).then(phrases.say("task.resume"))
                .otherwise(phrases.say("task.pause")));
    }

    /** What is over at once needs no button. */
    private static boolean mayPause(RunningTask task) {
        return task.pausedProperty().get() || task.counted() && task.paceProperty().get().known();
    }
}
