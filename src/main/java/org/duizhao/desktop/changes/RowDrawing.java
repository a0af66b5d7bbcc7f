package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeRow;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.change.Change;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.List;

/** Draws a row: what stands on both sides and, in the gutter, what became of it. */
final class RowDrawing {

    /** In px at zoom 1: six hanzi of a badge. */
    private static final double GUTTER = 112;
    private static final PseudoClass READABLE = PseudoClass.getPseudoClass("readable");

    private final Gutter gutter;
    private final Zoom zoom;

    RowDrawing(Gutter gutter, Zoom zoom) {
        this.gutter = gutter;
        this.zoom = zoom;
    }

    /** How wide the gutter is, in px. */
    static double gutterWidth(Zoom zoom) {
        return GUTTER * zoom.scale();
    }

    /** The row as a region; the user data of each text is its measure or heading. */
    Region of(ChangeRow row) {
        if (row instanceof ChangeRow.Section section) {
            return level(heading(section.heading().old()), gutter.of(section), heading(section.heading().now()));
        }
        return row instanceof ChangeRow.Text text ? text(text) : movedAway((ChangeRow.MovedAway) row);
    }

    private Region level(Region left, Region middle, Region right) {
        return new LevelRow(left, middle, right, gutterWidth(zoom));
    }

    private static Region heading(Heading heading) {
        if (heading == null) {
            return side();
        }
        MarkedFlow flow = MarkedFlow.plain(heading.cited(), List.of());
        flow.getStyleClass().add("change-heading");
        flow.setUserData(heading);
        return side(flow);
    }

    private Region text(ChangeRow.Text row) {
        Change change = row.change();
        String whole = change.linked() ? change.kind() == ChangeKind.UNCHANGED ? "unchanged" : "reworded"
                : change.old().isEmpty() ? "whole-added" : "whole-gone";
        return level(side(change.old(), row.pieces(), Mark.MISSING, whole), gutter.of(row), side(change.now(), row.pieces(), Mark.ADDED, whole));
    }

    private Region movedAway(ChangeRow.MovedAway row) {
        return level(side(row.change().old(), List.of(), Mark.MISSING, "unchanged"), gutter.of(row), side());
    }

    static Region side(List<Measure> measures, List<Piece> pieces, Mark own, String style) {
        List<List<MarkedFlow.Run>> texts = SideTexts.of(measures, pieces, own);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("change-separator");
                nodes.add(line);
            }
            MarkedFlow flow = new MarkedFlow(texts.get(i), List.of());
            flow.getStyleClass().add(style);
            flow.setUserData(measures.get(i));
            nodes.add(flow);
        }
        VBox side = side(nodes.toArray(Node[]::new));
        side.pseudoClassStateChanged(READABLE, !nodes.isEmpty());
        return side;
    }

    static VBox side(Node... nodes) {
        VBox side = new VBox(nodes);
        side.getStyleClass().add("change-side");
        return side;
    }
}
