package org.duizhao.desktop.matrix.overview;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.matrix.line.ColumnLayout;
import org.duizhao.desktop.matrix.line.FrozenRow;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.parts.Hint;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.overview.Overview;
import org.duizhao.matrix.overview.OverviewMark;
import org.duizhao.matrix.overview.OverviewSort;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The heads of the overview's columns: names that stand upright, under them what each notice states in all; a click sorts. */
final class OverviewHeads {

    private static final int UPRIGHT = -90;

    private final OverviewViewModel model;
    private final ColumnLayout layout;
    private final Phrases phrases;

    OverviewHeads(OverviewViewModel model, ColumnLayout layout, Phrases phrases) {
        this.model = model;
        this.layout = layout;
        this.phrases = phrases;
    }

    FrozenRow draw(Overview overview) {
        List<Column> columns = model.columns();
        Map<Integer, Region> heads = new HashMap<>();
        return new FrozenRow(layout, corner(overview), new FrozenRow.Cells() {
            @Override
            public int count() {
                return columns.size();
            }

            @Override
            public Region draw(int column, Region spare) {
                return heads.computeIfAbsent(column, index -> head(columns.get(index), index, overview));
            }
        });
    }

    private Region corner(Overview overview) {
        Button sort = new Button(phrases.say("overview.sort." + model.sortProperty().get().kind()));
        sort.setId("overviewSort");
        sort.getStyleClass().add("overview-sort");
        sort.setOnAction(event -> model.sortProperty().set(model.sortProperty().get().next()));
        Label legend = new Label(phrases.say("overview.legend"));
        legend.getStyleClass().add("quiet");
        legend.setWrapText(true);
        Label rows = new Label(phrases.say("overview.rows", overview.lines().size(), overview.notices().size()));
        rows.getStyleClass().add("quiet");
        VBox corner = new VBox(sort, legend, rows);
        corner.getStyleClass().addAll("column-head", "corner");
        return corner;
    }

    private Region head(Column column, int index, Overview overview) {
        String subject = column.subject().isEmpty() ? "" : " " + column.subject();
        Label name = new Label((column.base() ? "★ " : "") + column.name().place() + subject);
        name.getStyleClass().add("overview-name");
        name.setRotate(UPRIGHT);
        Label total = new Label(String.valueOf(index < overview.notices().size() ? overview.stated(index) : 0));
        total.getStyleClass().addAll("quiet", "overview-total");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox head = new VBox(gap, new Group(name), total);
        head.getStyleClass().add("overview-head");
        boolean sorted = model.sortProperty().get().equals(OverviewSort.of(index));
        if (sorted) {
            head.getStyleClass().add("sorted");
        }
        head.setOnMouseClicked(event -> model.sortProperty().set(sorted ? OverviewSort.TABLE : OverviewSort.of(index)));
        Hint.on(head, column.name().title() + "\n" + totals(overview, index) + "\n" + phrases.say("overview.sortTip"));
        return head;
    }

    private String totals(Overview overview, int index) {
        if (index >= overview.notices().size()) {
            return "";
        }
        Map<OverviewMark, Integer> totals = overview.totals(index);
        return Arrays.stream(OverviewMark.values()).filter(mark -> totals.get(mark) > 0)
                .map(mark -> mark.sign() + " " + phrases.say("overview.mark." + mark) + " " + totals.get(mark)).collect(Collectors.joining("   "));
    }
}
