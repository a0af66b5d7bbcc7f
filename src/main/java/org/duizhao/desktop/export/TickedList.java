package org.duizhao.desktop.export;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Things that a person ticks and puts in order. What is not offered now keeps its tick for the next time. */
final class TickedList {

    private static final String ON = "+";
    private static final String OFF = "-";

    private final boolean usual;
    private final ObservableList<Ticked> items = FXCollections.observableArrayList();
    private final StringProperty kept = new SimpleStringProperty("");

    /** @param usual whether what nobody has ticked or unticked yet is on */
    TickedList(boolean usual) {
        this.usual = usual;
    }

    ObservableList<Ticked> items() {
        return items;
    }

    /** Order and ticks, a line each; empty where nothing was chosen. */
    StringProperty keptProperty() {
        return kept;
    }

    /** Offers things, in the order they were put into, new ones last. @param names by id, in their usual order */
    void offer(Map<String, String> names) {
        Map<String, Boolean> before = before();
        List<Ticked> offered = new ArrayList<>();
        before.forEach((id, on) -> {
            if (names.containsKey(id)) {
                offered.add(new Ticked(id, names.get(id), on));
            }
        });
        names.forEach((id, name) -> {
            if (!before.containsKey(id)) {
                offered.add(new Ticked(id, name, usual));
            }
        });
        offered.forEach(item -> item.onProperty().addListener((property, was, now) -> keep()));
        items.setAll(offered);
    }

    /** Ids of what is ticked, in order. */
    List<String> chosen() {
        return items.stream().filter(item -> item.onProperty().get()).map(Ticked::id).toList();
    }

    /** Whether nobody has ticked, unticked or moved anything that is offered. */
    boolean untouched() {
        return kept.get().isEmpty();
    }

    /** Moves one up or down, as far as there is room. @param by -1 for up */
    void move(int index, int by) {
        int target = index + by;
        if (index >= 0 && index < items.size() && target >= 0 && target < items.size()) {
            List<Ticked> moved = new ArrayList<>(items);
            Collections.swap(moved, index, target);
            items.setAll(moved);
            keep();
        }
    }

    private void keep() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.id(), item.onProperty().get()));
        before().forEach(all::putIfAbsent);
        kept.set(all.entrySet().stream().map(item -> (item.getValue() ? ON : OFF) + item.getKey()).collect(Collectors.joining("\n")));
    }

    private Map<String, Boolean> before() {
        Map<String, Boolean> before = new LinkedHashMap<>();
        kept.get().lines().filter(line -> line.length() > 1).forEach(line -> before.put(line.substring(1), line.startsWith(ON)));
        return before;
    }
}
