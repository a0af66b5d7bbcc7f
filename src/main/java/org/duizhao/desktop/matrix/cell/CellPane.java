package org.duizhao.desktop.matrix.cell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.notice.outline.Measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What one notice says in a row: its measures one below the other, a thin line
 * between them, cut at six lines with a link to the rest.
 */
public final class CellPane extends Region {

    /** Lines of text before a cell is cut, so that a row stays on the screen. A judgement. */
    private static final int LINES = 6;
    /** Between the parts of a cell, in pixels, as it looks well. */
    private static final double GAP = 6;
    /** No height is negative. */
    private static final double UNKNOWN = -1;
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass GROUP_START = PseudoClass.getPseudoClass("group-start");

    private final DoubleSupplier lineHeight;
    private final CellNodes nodes = new CellNodes(getChildren());
    private double[] heights = {};
    private double level;
    private double measuredWidth;
    private double measuredLine;

    /** @param lineHeight of reading text, in px */
    CellPane(DoubleSupplier lineHeight) {
        this.lineHeight = lineHeight;
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows this in place of what it showed before. */
    void show(CellContent content) {
        nodes.show(content);
        heights = new double[nodes.texts().size()];
        measuredWidth = UNKNOWN;
        requestLayout();
    }

    /** Frames the cell where the person is at it. */
    public void showAt(boolean at) {
        pseudoClassStateChanged(AT, at);
    }

    /** Marks a measure of the cell that is pointed at. @param pointed null for none */
    public void showPointed(Measure pointed) {
        nodes.texts().forEach(text -> text.pseudoClassStateChanged(POINTED, pointed != null && text.getUserData() == pointed));
    }

    /** Marks the cell where it was chosen together with others. */
    public void showChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Marks the cell where it is unsure that it belongs into the row. */
    public void showUnsure(boolean unsure) {
        pseudoClassStateChanged(UNSURE, unsure);
    }

    /** Draws the edge at which another place or year begins. */
    public void showGroupStart(boolean start) {
        pseudoClassStateChanged(GROUP_START, start);
    }

    /** Opens what is near, or leads to the row that it refers to; nothing where it states the matter. */
    public void follow() {
        nodes.follow();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? Spoken.of(this) : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** How high the signs over its texts are, in px, in a cell of that width. */
    public double signsHeight(double width) {
        Insets insets = getInsets();
        return nodes.signs().isVisible() ? nodes.signs().prefHeight(width - insets.getLeft() - insets.getRight()) : 0;
    }

    /** Keeps so much room for the signs over its texts, in px, as other cells of the row need. */
    public void level(double height) {
        if (height != level) {
            level = height;
            requestLayout();
        }
    }

    /** The height that is needed; where {@code place} is true, everything is put where it belongs. */
    private double arrange(double width, boolean place) {
        Insets insets = getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        double room = LINES * lineHeight.getAsDouble();
        double y = insets.getTop();
        Region signs = nodes.signs();
        if (signs.isVisible()) {
            placeAt(signs, place, insets.getLeft(), y, inner, signs.prefHeight(inner));
        }
        y += level;
        List<? extends Node> texts = nodes.texts();
        boolean whole = nodes.whole();
        double full = 0;
        boolean cut = false;
        for (int i = 0; i < texts.size(); i++) {
            Node text = texts.get(i);
            double wanted = wanted(i, inner);
            full += wanted;
            double height = whole ? wanted : Math.min(wanted, wholeLines(room));
            cut |= height < wanted - 1;
            room -= height;
            boolean shown = height > 0;
            if (i > 0 && shown) {
                y += GAP;
                placeAt(nodes.separator(i), place, insets.getLeft(), y, inner, 1);
                y += 1 + GAP;
            }
            if (place) {
                text.setVisible(shown);
                text.setClip(height < wanted ? new Rectangle(inner, height) : null);
                if (i > 0) {
                    nodes.separator(i).setVisible(shown);
                }
            }
            placeAt(text, place, insets.getLeft(), y, inner, wanted);
            y += height;
        }
        boolean link = nodes.mayNeedMore() && (cut || whole && full > LINES * lineHeight.getAsDouble() + 1);
        Region more = nodes.more();
        if (place && nodes.mayNeedMore()) {
            more.setVisible(link);
        }
        if (link) {
            double height = more.prefHeight(-1);
            placeAt(more, place, insets.getLeft(), y, more.prefWidth(-1), height);
            y += height;
        }
        Region foot = nodes.foot();
        if (foot != null) {
            nodes.fit(inner);
            double height = foot.prefHeight(inner);
            placeAt(foot, place, insets.getLeft(), y + GAP, inner, height);
            y += GAP + height;
        }
        return y + insets.getBottom();
    }

    /** The height of a measure. It is asked for several times in one layout, and breaking lines is the costly part of it. */
    private double wanted(int index, double width) {
        double line = lineHeight.getAsDouble();
        if (width != measuredWidth || line != measuredLine || getScene() == null) {
            measuredWidth = width;
            measuredLine = line;
            Arrays.fill(heights, UNKNOWN);
        }
        if (heights[index] == UNKNOWN) {
            heights[index] = nodes.texts().get(index).prefHeight(width);
        }
        return heights[index];
    }

    private double wholeLines(double room) {
        double line = lineHeight.getAsDouble();
        return Math.max(0, Math.floor(room / line + 0.1) * line);
    }

    private static void placeAt(Node node, boolean place, double x, double y, double width, double height) {
        if (place) {
            node.resizeRelocate(x, y, width, height);
        }
    }
}
