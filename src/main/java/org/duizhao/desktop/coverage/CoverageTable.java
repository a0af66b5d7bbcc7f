package org.duizhao.desktop.coverage;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.matrix.NoticeCoverage;
import org.duizhao.matrix.NoticeCoverage.Standing;

/** A line a notice: its measures, and how many of them are settled, aligned, unsure, alone, in figures and as a bar. */
final class CoverageTable extends GridPane {

    /** In px at zoom 1. */
    private static final double BAR = 120;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int ALL = 100;

    private final Phrases phrases;
    private final double bar;

    /**
     * @param chosen  the id of the notice that is chosen; empty for none
     * @param clicked gets the id of a notice
     */
    CoverageTable(List<NoticeCoverage> notices, String chosen, Phrases phrases, Zoom zoom, Consumer<String> clicked) {
        this.phrases = phrases;
        bar = BAR * zoom.scale();
        getStyleClass().add("coverage-table");
        int column = 1;
        add(head("coverage.measures"), column++, 0);
        for (Standing standing : Standing.values()) {
            add(head("coverage." + standing), column++, 0);
        }
        for (int row = 0; row < notices.size(); row++) {
            addRow(notices.get(row), row + 1, notices.get(row).notice().id().equals(chosen), clicked);
        }
    }

    private Label head(String key) {
        Label head = figure(phrases.say(key), "coverage-head");
        head.setTooltip(new Tooltip(phrases.say(key + ".tip")));
        return head;
    }

    private void addRow(NoticeCoverage coverage, int row, boolean chosen, Consumer<String> clicked) {
        Button name = new Button(NoticeName.of(coverage.notice()).place());
        name.getStyleClass().setAll("button", "coverage-name");
        name.pseudoClassStateChanged(CHOSEN, chosen);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(NoticeName.of(coverage.notice()).title()));
        name.setOnAction(event -> clicked.accept(coverage.notice().id()));
        add(name, 0, row);
        int column = 1;
        add(figure(String.valueOf(coverage.notice().measures().size()), "coverage-figure"), column++, row);
        for (Standing standing : Standing.values()) {
            add(figure(coverage.count(standing) + "  " + percent(coverage, standing) + "%", "coverage-figure"), column++, row);
        }
        add(bar(coverage), column, row);
    }

    /** Rounded down, so that 100% is all of them. */
    private static int percent(NoticeCoverage coverage, Standing standing) {
        return (int) Math.floor(ALL * coverage.share(standing));
    }

    private Node bar(NoticeCoverage coverage) {
        HBox parts = new HBox();
        parts.getStyleClass().add("coverage-bar");
        for (Standing standing : Standing.values()) {
            Region part = new Region();
            part.getStyleClass().addAll("coverage-part", "coverage-" + standing.name().toLowerCase(Locale.ROOT));
            part.setMinWidth(bar * coverage.share(standing));
            part.setMaxWidth(bar * coverage.share(standing));
            parts.getChildren().add(part);
        }
        return parts;
    }

    private static Label figure(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("coverage-cell", styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
