package org.duizhao.desktop.search;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.index.search.SearchField;

import java.util.Locale;
import java.util.function.BiConsumer;

/** One facet: its name, and its values with their counts; a click narrows or widens the search. */
final class FacetPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final String INDENT = "\u3000";

    FacetPane(Facet facet, Phrases phrases, BiConsumer<SearchField, String> clicked) {
        getStyleClass().add("facet");
        Label name = new Label(phrases.say("search.facet." + facet.field().name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add("facet-name");
        getChildren().add(name);
        facet.values().forEach(value -> getChildren().add(button(facet.field(), value, clicked)));
    }

    private static Node button(SearchField field, Facet.Value value, BiConsumer<SearchField, String> clicked) {
        Label name = new Label(INDENT.repeat(value.depth()) + (value.chosen() ? "✓ " : "") + value.name());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(Integer.toString(value.count()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, gap, count);
        line.getStyleClass().add("facet-line");
        Button button = new Button();
        button.setGraphic(line);
        button.setAccessibleText(value.name() + " " + value.count());
        button.setTooltip(new Tooltip(value.name()));
        button.getStyleClass().add("facet-value");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.pseudoClassStateChanged(CHOSEN, value.chosen());
        button.setOnAction(event -> clicked.accept(field, value.name()));
        return button;
    }
}
