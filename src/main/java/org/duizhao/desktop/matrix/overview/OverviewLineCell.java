package org.duizhao.desktop.matrix.overview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.line.ColumnLayout;
import org.duizhao.desktop.matrix.line.FrozenRow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.overview.OverviewLine;
import org.duizhao.matrix.overview.OverviewMark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A line of the overview. Its labels are kept while lines go by, for a hundred notices have a hundred of them. */
final class OverviewLineCell extends ListCell<OverviewLine> {

    private static final List<PseudoClass> MARKS = Arrays.stream(OverviewMark.values())
            .map(mark -> PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT))).toList();

    private final ColumnLayout layout;
    private final Phrases phrases;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private FrozenRow row;

    OverviewLineCell(ColumnLayout layout, Phrases phrases) {
        this.layout = layout;
        this.phrases = phrases;
        number.getStyleClass().addAll("quiet", "row-number");
        number.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().add("overview-line");
    }

    @Override
    protected void updateItem(OverviewLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        number.setText(String.valueOf(line.number()));
        name.setText(line.label());
        count.setText(phrases.say("overview.of", line.stating(), line.marks().size()));
        if (row == null) {
            row = draw();
        }
        row.redraw();
        setAccessibleText(phrases.say("overview.line", line.number(), line.label(), line.stating(), line.marks().size()));
        setGraphic(row);
    }

    private FrozenRow draw() {
        HBox first = new HBox(number, name, count);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("overview-row-head");
        return new FrozenRow(layout, first, new FrozenRow.Cells() {
            @Override
            public int count() {
                return getItem() == null ? 0 : getItem().marks().size();
            }

            @Override
            public Region draw(int column, Region spare) {
                Label label = spare == null ? new Label() : (Label) spare;
                if (spare == null) {
                    label.getStyleClass().add("overview-mark");
                }
                OverviewMark mark = getItem().marks().get(column);
                label.setText(mark.sign());
                for (OverviewMark other : OverviewMark.values()) {
                    label.pseudoClassStateChanged(MARKS.get(other.ordinal()), other == mark);
                }
                return label;
            }
        });
    }

    /** The columns have other widths, or there are others. */
    void measure() {
        if (row != null) {
            row.measure();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
        } else {
            // not after what a cell does by itself: it gives its graphic another size and then waits for a layout, again and again
            getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
