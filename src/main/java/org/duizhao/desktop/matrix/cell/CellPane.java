package org.duizhao.desktop.matrix.cell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.duizhao.desktop.matrix.cell.CellContent.Referring;
import org.duizhao.desktop.matrix.cell.CellContent.Said;
import org.duizhao.desktop.matrix.cell.CellContent.Silent;
import org.duizhao.desktop.matrix.cell.CellContent.Stating;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.desktop.parts.Tag;
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
    /** Between two chips, in px; of the grid. */
    private static final double CHIP_GAP = 4;
    /** No height is negative. */
    private static final double UNKNOWN = -1;
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass GROUP_START = PseudoClass.getPseudoClass("group-start");

    private final DoubleSupplier lineHeight;
    private final VBox signs = new VBox();
    private final List<MarkedFlow> flows = new ArrayList<>();
    private final List<Region> separators = new ArrayList<>();
    private final Text absent = new Text();
    private final HBox leads = new HBox();
    private final Hyperlink more = new Hyperlink();
    private final Hyperlink near = new Hyperlink();
    private final FlowPane chips = new FlowPane(CHIP_GAP, CHIP_GAP);
    /** What stands one below the other now: measures, or what is said in place of them. */
    private List<? extends Node> texts = List.of();
    private boolean whole;
    private boolean mayNeedMore;
    private double[] heights = {};
    private double measuredWidth;
    private double measuredLine;

    /** @param lineHeight of reading text, in px */
    CellPane(DoubleSupplier lineHeight) {
        this.lineHeight = lineHeight;
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        absent.getStyleClass().add("absent");
    }

    /** Shows this in place of what it showed before. Nodes that are there are taken again: to make them is what takes long. */
    void show(CellContent content) {
        Tag.show(content.signs(), signs, 0);
        has(signs, !content.signs().isEmpty());
        Stating stating = content instanceof Stating said ? said : new Stating(List.of(), List.of(), null, true, List.of());
        whole = stating.whole();
        showMeasures(stating.measures());
        mayNeedMore = stating.more() != null;
        showLink(more, stating.more());
        Tag.show(stating.chips(), chips, 0);
        has(chips, !stating.chips().isEmpty());
        Silent silent = content instanceof Silent nothing ? nothing : new Silent(List.of(), "", null);
        absent.setText(silent.words());
        has(absent, content instanceof Silent);
        showLink(near, silent.near());
        List<CellLink> links = content instanceof Referring refers ? refers.links() : List.of();
        while (leads.getChildren().size() < links.size()) {
            leads.getChildren().add(new Hyperlink());
        }
        for (int i = 0; i < leads.getChildren().size(); i++) {
            showIn((Hyperlink) leads.getChildren().get(i), i < links.size() ? links.get(i) : null);
        }
        has(leads, content instanceof Referring);
        texts = content instanceof Stating ? flows.subList(0, stating.measures().size()) : List.of(content instanceof Silent ? absent : leads);
        heights = new double[texts.size()];
        measuredWidth = UNKNOWN;
        requestLayout();
    }

    private void showMeasures(List<Said> measures) {
        while (flows.size() < measures.size()) {
            if (!flows.isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("measure-separator");
                separators.add(line);
                getChildren().add(line);
            }
            flows.add(new MarkedFlow());
            getChildren().add(flows.get(flows.size() - 1));
        }
        for (int i = 0; i < flows.size(); i++) {
            boolean shown = i < measures.size();
            has(flows.get(i), shown);
            if (i > 0) {
                separators.get(i - 1).setVisible(shown);
            }
            if (shown) {
                Said said = measures.get(i);
                flows.get(i).show(said.runs(), said.hits());
                flows.get(i).setUserData(said.measure());
                if (said.led()) {
                    flows.get(i).current();
                }
            } else {
                flows.get(i).show(List.of(), List.of());
                flows.get(i).setUserData(null);
            }
        }
    }

    private void showLink(Hyperlink link, CellLink shown) {
        if (shown != null || link.getParent() != null) {
            has(link, shown != null);
        }
        showIn(link, shown);
    }

    private static void showIn(Hyperlink link, CellLink shown) {
        link.setVisible(shown != null);
        link.setManaged(shown != null);
        if (shown != null) {
            shown.show(link);
        } else {
            link.setText("");
        }
    }

    /** What is not needed stays where it is, out of sight; it has no place before it is needed first. */
    private void has(Node node, boolean needed) {
        if (needed && node.getParent() == null) {
            getChildren().add(node);
            node.applyCss();
        }
        node.setVisible(needed);
        node.setManaged(needed);
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

    /** Draws the edge at which another place or year begins. */
    public void showGroupStart(boolean start) {
        pseudoClassStateChanged(GROUP_START, start);
    }

    /** Opens what is near, or leads to the row that it refers to; nothing where it states the matter. */
    public void follow() {
        Stream.concat(Stream.of(near), leads.getChildren().stream().map(Hyperlink.class::cast)).filter(Hyperlink::isManaged).filter(link -> link.getParent() != null)
                .filter(link -> link.getParent().isVisible()).findFirst().ifPresent(Hyperlink::fire);
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
        if (signs.isVisible()) {
            double height = signs.prefHeight(inner);
            placeAt(signs, place, insets.getLeft(), y, inner, height);
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
        boolean link = mayNeedMore && (cut || whole && full > LINES * lineHeight.getAsDouble() + 1);
        if (place && mayNeedMore) {
            more.setVisible(link);
        }
        if (link) {
            double height = more.prefHeight(-1);
            placeAt(more, place, insets.getLeft(), y, more.prefWidth(-1), height);
            y += height;
        }
        Region foot = chips.isVisible() ? chips : near;
        if (foot.isManaged()) {
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
