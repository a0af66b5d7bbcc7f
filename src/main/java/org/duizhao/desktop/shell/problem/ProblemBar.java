package org.duizhao.desktop.shell.problem;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.intake.Versions;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Projects;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The bar that lists what could not be done, each with what to do; away while there is nothing to say. */
public final class ProblemBar {

    /** Height in pixels, as it looks well. */
    private static final double LINE = 28;
    /** More are scrolled to, so that the bar leaves room for the work. A judgement. */
    private static final int LINES_SHOWN = 5;
    private static final PseudoClass INFORMATION = PseudoClass.getPseudoClass("information");

    private final ObservableList<Problem> problems;
    private final Versions versions;
    private final Consumer<List<Path>> again;
    private final Remedies remedies;
    private final Phrases phrases;
    private final ProblemWords words;
    private final Parent root;
    private boolean sure;

    @FXML private Label sign;
    @FXML private Label summary;
    @FXML private ToggleButton details;
    @FXML private Button replaceAll;
    @FXML private Button tryAll;
    @FXML private ListView<Problem> list;

    public ProblemBar(Desk desk, Projects projects, Phrases phrases) {
        this.problems = desk.problems();
        this.versions = desk.versions();
        this.again = desk::addAgain;
        this.remedies = new Remedies(desk, projects, phrases);
        this.phrases = phrases;
        words = new ProblemWords(phrases);
        root = Fxml.load(this, "problems.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        list.setItems(problems);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new ProblemCell(remedies, words));
        list.visibleProperty().bind(details.selectedProperty());
        list.managedProperty().bind(details.selectedProperty());
    }

    /** Called once the bar is part of the window. */
    public void start() {
        problems.addListener((ListChangeListener<Problem>) change -> show());
        show();
    }

    /** Asks once more: what many decisions at once take out does not come back by a click. */
    @FXML
    private void replaceAll() {
        if (sure) {
            versions.replaceAll();
        }
        sure = !sure;
        nameReplaceAll();
    }

    private void nameReplaceAll() {
        replaceAll.setText(sure ? phrases.say("version.replaceAll.sure", versions.olderOnes())
                : phrases.say("version.replaceAll", versions.olderOnes()));
    }

    @FXML
    private void tryAll() {
        again.accept(remedies.unread());
    }

    @FXML
    private void dismiss() {
        problems.clear();
    }

    private void show() {
        sure = false;
        boolean many = problems.stream().filter(Problem.OtherVersion.class::isInstance).limit(2).count() > 1
                && versions.olderOnes() > 0;
        replaceAll.setVisible(many);
        replaceAll.setManaged(many);
        nameReplaceAll();
        int unread = remedies.unread().size();
        tryAll.setVisible(unread > 1);
        tryAll.setManaged(unread > 1);
        tryAll.setText(phrases.say("problem.tryAll", unread));
        root.setVisible(!problems.isEmpty());
        root.setManaged(!problems.isEmpty());
        boolean information = problems.stream().allMatch(Problem::information);
        root.pseudoClassStateChanged(INFORMATION, information);
        sign.setText(information ? "ⓘ" : "⚠");
        summary.setText(problems.isEmpty() ? "" : words.summary(problems));
        list.setPrefHeight(Math.min(problems.size(), LINES_SHOWN) * LINE + 2);
    }
}
