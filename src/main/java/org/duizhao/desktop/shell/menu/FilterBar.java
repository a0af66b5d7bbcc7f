package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.duizhao.desktop.matrix.model.MatrixFilter;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.Lines;
import org.duizhao.matrix.RowKind;

import java.util.List;

/** The box that decides which rows are shown, and says how many are left. */
final class FilterBar {

    private final MatrixViewModel matrix;
    private final Phrases phrases;
    private final Parent root;

    @FXML private TextField filter;
    @FXML private ToggleButton onlyDifferences;
    @FXML private ToggleButton onlyMissing;
    @FXML private ToggleButton onlyFigures;
    @FXML private ToggleButton onlyFigureDifferences;
    @FXML private ToggleButton onlyAlone;
    @FXML private ToggleButton onlyTemplate;
    @FXML private ToggleButton onlyOwn;
    @FXML private Label hits;

    FilterBar(MatrixViewModel matrix, Phrases phrases) {
        this.matrix = matrix;
        this.phrases = phrases;
        root = Fxml.load(this, "filter.fxml", phrases);
    }

    Parent root() {
        return root;
    }

    /** Brings the keyboard here. */
    void focus() {
        filter.requestFocus();
        filter.selectAll();
    }

    /**
     * Where there is little room, what is asked for rarely stands in the menu
     * alone, then all but the box; what is on stays in sight.
     */
    void show(Room room) {
        for (ToggleButton toggle : List.of(onlyDifferences, onlyMissing, onlyFigures, onlyFigureDifferences)) {
            boolean rare = toggle == onlyFigures || toggle == onlyFigureDifferences;
            toggle.setVisible(room == Room.ALL || room == Room.USUAL && !rare || toggle.isSelected());
            toggle.setManaged(toggle.isVisible());
        }
    }

    /** How much room there is. */
    enum Room {
        ALL, USUAL, LITTLE
    }

    @FXML
    private void initialize() {
        MatrixFilter chosen = matrix.filter();
        filter.textProperty().bindBidirectional(chosen.typedProperty());
        onlyDifferences.selectedProperty().bindBidirectional(chosen.onlyProperty(RowKind.DIFFERENT));
        onlyMissing.selectedProperty().bindBidirectional(chosen.onlyProperty(RowKind.MISSING));
        onlyFigures.selectedProperty().bindBidirectional(chosen.onlyProperty(RowKind.FIGURES));
        onlyFigureDifferences.selectedProperty().bindBidirectional(chosen.onlyProperty(RowKind.OTHER_FIGURES));
        bindRare(onlyAlone, chosen, RowKind.ALONE);
        bindRare(onlyTemplate, chosen, RowKind.TEMPLATE);
        bindRare(onlyOwn, chosen, RowKind.OWN);
        matrix.shownProperty().addListener((property, before, now) ->
                hits.setText(found(chosen, now)));
    }

    /** What is asked for in the menu alone, in sight while it is on. */
    private static void bindRare(ToggleButton toggle, MatrixFilter chosen, RowKind kind) {
        toggle.selectedProperty().bindBidirectional(chosen.onlyProperty(kind));
        toggle.visibleProperty().bind(toggle.selectedProperty());
        toggle.managedProperty().bind(toggle.visibleProperty());
    }

    /** Places are counted only where words are sought. */
    private String found(MatrixFilter chosen, Lines lines) {
        if (!chosen.active()) {
            return "";
        }
        return chosen.rows().query().isEmpty() ? phrases.say("filter.rows", lines.rows()) : phrases.say("filter.found", lines.rows(), lines.hits());
    }
}
