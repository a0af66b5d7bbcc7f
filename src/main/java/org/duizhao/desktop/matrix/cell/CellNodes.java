package org.duizhao.desktop.matrix.cell;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duizhao.desktop.matrix.cell.CellContent.Referring;
import org.duizhao.desktop.matrix.cell.CellContent.Said;
import org.duizhao.desktop.matrix.cell.CellContent.Silent;
import org.duizhao.desktop.matrix.cell.CellContent.Stating;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Chip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a cell. They are taken again for the next row that it shows: to make them and to look for their styles is what takes long. */
final class CellNodes {

    /** Between two chips, in px; of the grid. */
    private static final double CHIP_GAP = 4;

    private final List<Node> place;
    private final VBox signs = new VBox();
    private final List<MarkedFlow> flows = new ArrayList<>();
    private final List<Region> separators = new ArrayList<>();
    private final Text absent = new Text();
    private final FlowPane leads = new FlowPane();
    private final Hyperlink more = new Hyperlink();
    private final Hyperlink near = new Hyperlink();
    private final FlowPane chips = new FlowPane(CHIP_GAP, CHIP_GAP);
    /** What stands one below the other now: measures, or what is said in place of them. */
    private List<? extends Node> texts = List.of();
    private boolean whole;
    private boolean mayNeedMore;

    /** @param place the children of the cell */
    CellNodes(List<Node> place) {
        this.place = place;
        absent.getStyleClass().add("absent");
    }

    /** Over all else; invisible where there are none. */
    Region signs() {
        return signs;
    }

    /** What stands one below the other now: measures, or what is said in place of them. */
    List<? extends Node> texts() {
        return texts;
    }

    /** The line over one of the texts that is not the first. */
    Region separator(int text) {
        return separators.get(text - 1);
    }

    /** Whether nothing is cut. */
    boolean whole() {
        return whole;
    }

    /** Whether there is a link to what is cut away. */
    boolean mayNeedMore() {
        return mayNeedMore;
    }

    /** That link. */
    Region more() {
        return more;
    }

    /** Under all else; null where there is nothing. */
    Region foot() {
        return chips.isVisible() ? chips : near.isManaged() ? near : null;
    }

    /** Chips wider than the cell are cut. @param width of the cell, in px */
    void fit(double width) {
        for (Node chip : chips.getChildren()) {
            if (((Region) chip).getMaxWidth() != width) {
                ((Region) chip).setMaxWidth(width);
            }
        }
    }

    /** Opens what is near, or leads to the row that it refers to; nothing where the matter is stated. */
    void follow() {
        Stream.concat(Stream.of(near), leads.getChildren().stream().map(Hyperlink.class::cast))
                .filter(link -> link.isManaged() && link.getParent() != null && link.getParent().isVisible()).findFirst().ifPresent(Hyperlink::fire);
    }

    /** Shows this in place of what they showed before. */
    void show(CellContent content) {
        Chip.show(content.signs(), signs, 0);
        has(signs, !content.signs().isEmpty());
        Stating stating = content instanceof Stating said ? said : new Stating(List.of(), List.of(), null, true, List.of());
        whole = stating.whole();
        showMeasures(stating.measures());
        mayNeedMore = stating.more() != null;
        showLink(more, stating.more());
        Chip.show(stating.chips(), chips, 0);
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
    }

    private void showMeasures(List<Said> measures) {
        while (flows.size() < measures.size()) {
            if (!flows.isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("measure-separator");
                separators.add(line);
                place.add(line);
            }
            flows.add(new MarkedFlow());
            place.add(flows.get(flows.size() - 1));
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
            place.add(node);
            node.applyCss();
        }
        node.setVisible(needed);
        node.setManaged(needed);
    }
}
