package org.duizhao.desktop.matrix.cell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

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

    private final List<Node> texts;
    private final List<Region> separators = new ArrayList<>();
    private final Hyperlink more;
    private final boolean whole;
    private final DoubleSupplier lineHeight;
    private final double[] heights;
    private double measuredWidth;
    private double measuredLine;
    private List<? extends Region> signs = List.of();
    private Region chips;

    /**
     * @param texts      the measures
     * @param more       the link below them, shown only where it is needed; null where nothing can need it
     * @param whole      true where nothing is cut
     * @param lineHeight of reading text, in px
     */
    CellPane(List<? extends Node> texts, Hyperlink more, boolean whole, DoubleSupplier lineHeight) {
        this.texts = List.copyOf(texts);
        this.more = more;
        this.whole = whole;
        this.lineHeight = lineHeight;
        heights = new double[texts.size()];
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        for (int i = 1; i < texts.size(); i++) {
            Region line = new Region();
            line.getStyleClass().add("measure-separator");
            separators.add(line);
        }
        getChildren().addAll(separators);
        getChildren().addAll(this.texts);
        if (more != null) {
            getChildren().add(more);
        }
    }

    /** Frames the cell where the person is at it. */
    public void showAt(boolean at) {
        pseudoClassStateChanged(AT, at);
    }

    /** Marks a measure of the cell that is pointed at. @param pointed null for none */
    public void showPointed(Measure pointed) {
        texts.forEach(text -> text.pseudoClassStateChanged(POINTED, pointed != null && text.getUserData() == pointed));
    }

    /** Marks the cell where it was chosen together with others. */
    public void showChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Marks the cell where it is unsure that it belongs into the row. */
    public void showUnsure(boolean unsure) {
        pseudoClassStateChanged(UNSURE, unsure);
    }

    /** Puts signs over the measures. */
    void showSigns(List<? extends Region> over) {
        signs = Stream.concat(signs.stream(), over.stream()).toList();
        getChildren().addAll(over);
    }

    /** Puts the sign of a person who decided over the measures. */
    void showHand(Region sign) {
        showSigns(List.of(sign));
    }

    /** Puts chips under the measures. */
    void showChips(Region node) {
        chips = node;
        getChildren().add(node);
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

    /** The height that is needed; where {@code place} is true, everything is put where it belongs. */
    private double arrange(double width, boolean place) {
        Insets insets = getInsets();
        double inner = width - insets.getLeft() - insets.getRight();
        double room = LINES * lineHeight.getAsDouble();
        double y = insets.getTop();
        for (Region sign : signs) {
            double height = sign.prefHeight(inner);
            placeAt(sign, place, insets.getLeft(), y, inner, height);
            y += height;
        }
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
                placeAt(separators.get(i - 1), place, insets.getLeft(), y, inner, 1);
                y += 1 + GAP;
            }
            if (place) {
                text.setVisible(shown);
                text.setClip(height < wanted ? new Rectangle(inner, height) : null);
                if (i > 0) {
                    separators.get(i - 1).setVisible(shown);
                }
            }
            placeAt(text, place, insets.getLeft(), y, inner, wanted);
            y += height;
        }
        boolean link = more != null && (cut || whole && full > LINES * lineHeight.getAsDouble() + 1);
        if (place && more != null) {
            more.setVisible(link);
        }
        if (link) {
            double height = more.prefHeight(-1);
            placeAt(more, place, insets.getLeft(), y, more.prefWidth(-1), height);
            y += height;
        }
        if (chips != null) {
            double height = chips.prefHeight(inner);
            placeAt(chips, place, insets.getLeft(), y + GAP, inner, height);
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
            heights[index] = texts.get(index).prefHeight(width);
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
