package org.duizhao.desktop.choice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;

/**
 * Something that a person chooses in the window and that belongs to the project.
 *
 * @param name  of the project's setting
 * @param value what is chosen; null and empty are nothing
 * @param take  chooses what was chosen before; empty where nothing was
 */
public record Choice(String name, ObservableValue<String> value, Consumer<String> take) {

    private static final String YES = "yes";

    /** What is typed into a box. */
    public static Choice of(String name, StringProperty typed) {
        return new Choice(name, typed, typed::set);
    }

    /** A switch, off where nothing was chosen. */
    public static Choice of(String name, BooleanProperty on) {
        return new Choice(name, on.map(chosen -> chosen ? YES : ""), kept -> on.set(YES.equals(kept)));
    }

    /** Never null. */
    String now() {
        return value.getValue() == null ? "" : value.getValue();
    }
}
