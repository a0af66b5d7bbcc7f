package org.duizhao.desktop.search;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.function.BiConsumer;

/** Places by years with the number of hits; a click narrows the search to a place, a year, or both. */
final class CountGrid extends GridPane {

    private final Phrases phrases;
    private final BiConsumer<String, Integer> clicked;

    CountGrid(CountTable table, Phrases phrases, BiConsumer<String, Integer> clicked) {
        this.phrases = phrases;
        this.clicked = clicked;
        getStyleClass().add("count-grid");
        List<Integer> years = table.years();
        add(label("", "count-place"), 0, 0);
        for (int column = 0; column < years.size(); column++) {
            add(head(years.get(column)), column + 1, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            addRow(table.rows().get(row), years, row + 1);
        }
    }

    private void addRow(CountTable.Row row, List<Integer> years, int line) {
        add(row.isPlace() ? button(row.place(), "count-place", row.place(), null) : label(row.place(), "count-place"), 0, line);
        for (int column = 0; column < years.size(); column++) {
            add(count(row, years.get(column), row.counts().get(column)), column + 1, line);
        }
    }

    private Node head(Integer year) {
        return year == null ? label(phrases.say("search.noYear"), "count-year")
                : button(year.toString(), "count-year", null, year);
    }

    private Node count(CountTable.Row row, Integer year, Integer count) {
        if (count == null) {
            return label("", "count");
        } else if (count == 0) {
            return label("0", "count-none");
        }
        return row.isPlace() ? button(count.toString(), "count", row.place(), year) : label(count.toString(), "count");
    }

    private Node button(String text, String styleClass, String place, Integer year) {
        Button button = new Button(text);
        button.getStyleClass().setAll("count-cell", styleClass);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Stream.of(place, year, styleClass.equals("count") ? phrases.say("search.count", text) : null).filter(Objects::nonNull)
                .map(String::valueOf).collect(Collectors.joining(" ")));
        button.setOnAction(event -> clicked.accept(place, year));
        return button;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().setAll("label", "count-cell", styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
