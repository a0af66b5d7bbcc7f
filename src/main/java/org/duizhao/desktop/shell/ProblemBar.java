package org.duizhao.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.duizhao.desktop.desk.Problem;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;

/** The bar that lists what could not be done, each with what to do; away while there is nothing to say. */
final class ProblemBar {

    private static final double LINE = 28;
    private static final int LINES_AT_ONCE = 5;
    private static final PseudoClass INFORMATION = PseudoClass.getPseudoClass("information");

    private final ObservableList<Problem> problems;
    private final ProblemWords words;
    private final Parent root;

    @FXML private Label sign;
    @FXML private Label summary;
    @FXML private ToggleButton details;
    @FXML private ListView<Problem> list;

    ProblemBar(ObservableList<Problem> problems, Phrases phrases) {
        this.problems = problems;
        words = new ProblemWords(phrases);
        root = Fxml.load(this, "problems.fxml", phrases);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        list.setItems(problems);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new ProblemCell());
        list.visibleProperty().bind(details.selectedProperty());
        list.managedProperty().bind(details.selectedProperty());
    }

    /** Called once the bar is part of the window. */
    void start() {
        problems.addListener((ListChangeListener<Problem>) change -> show());
        show();
    }

    @FXML
    private void dismiss() {
        problems.clear();
    }

    private void show() {
        root.setVisible(!problems.isEmpty());
        root.setManaged(!problems.isEmpty());
        boolean information = problems.stream().allMatch(Problem::information);
        root.pseudoClassStateChanged(INFORMATION, information);
        sign.setText(information ? "ⓘ" : "⚠");
        summary.setText(problems.isEmpty() ? "" : words.summary(problems));
        list.setPrefHeight(Math.min(problems.size(), LINES_AT_ONCE) * LINE + 2);
    }

    private final class ProblemCell extends ListCell<Problem> {

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            String sentence = empty || problem == null ? null : words.sentence(problem);
            setText(sentence);
            setTooltip(sentence == null ? null : new Tooltip(sentence));
        }
    }
}
