package org.duizhao.desktop.search;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The searches that a person wants to find again, the latest first; the project keeps them. */
public final class SavedSearches {

    private final StringProperty kept = new SimpleStringProperty("");

    SavedSearches() {
    }

    /** All of them, one a line: what the project keeps. */
    public StringProperty keptProperty() {
        return kept;
    }

    List<String> all() {
        return kept.get() == null ? List.of() : kept.get().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Puts a search first. One that is there already is not there twice; nothing happens for an empty one. */
    void add(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            kept.set(Stream.concat(Stream.of(line), all().stream().filter(other -> !other.equals(line))).collect(Collectors.joining("\n")));
        }
    }

    void remove(String typed) {
        kept.set(all().stream().filter(other -> !other.equals(typed)).collect(Collectors.joining("\n")));
    }
}
