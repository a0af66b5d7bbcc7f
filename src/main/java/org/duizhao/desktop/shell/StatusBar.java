package org.duizhao.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.Figures;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;

import java.util.List;

/** The line at the foot: figures of the comparison, what was just done, and what is under way with its cancel button. */
final class StatusBar {

    private final Desk desk;
    private final TaskRunner tasks;
    private final Phrases phrases;
    private final Parent root;

    @FXML private Label figures;
    @FXML private Label news;
    @FXML private HBox work;
    @FXML private Label stage;
    @FXML private ProgressBar progress;

    StatusBar(Desk desk, TaskRunner tasks, Phrases phrases) {
        this.desk = desk;
        this.tasks = tasks;
        this.phrases = phrases;
        root = Fxml.load(this, "status.fxml", phrases);
    }

    Parent root() {
        return root;
    }

    /** Says something that went well, such as where a file was saved. */
    void tell(String sentence) {
        news.setText(sentence);
    }

    @FXML
    private void initialize() {
        desk.comparisonProperty().addListener((property, before, now) -> showFigures());
        desk.lastImportProperty().addListener((property, before, now) -> tell(phrases.say("import.done",
                now.read(), now.repaired(), now.warned(), now.duplicates(), now.failed())));
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> showTask());
        showFigures();
        showTask();
    }

    @FXML
    private void cancel() {
        List.copyOf(tasks.running()).forEach(RunningTask::cancel);
    }

    private void showFigures() {
        Figures now = Figures.of(desk.comparison());
        figures.setText(now.notices() == 0 ? "" : phrases.say("status.figures",
                now.notices(), now.measures(), now.alignedShare(), now.unsure(), now.unaligned()));
    }

    private void showTask() {
        boolean busy = !tasks.running().isEmpty();
        work.setVisible(busy);
        stage.textProperty().unbind();
        progress.progressProperty().unbind();
        if (busy) {
            RunningTask task = tasks.running().get(0);
            String name = phrases.say(task.nameKey());
            stage.textProperty().bind(Bindings.createStringBinding(() -> task.nameKey().equals("task.import") ? name + " " + task.stageProperty().get() : name, task.stageProperty()));
            progress.progressProperty().bind(task.fractionProperty());
        }
    }
}
