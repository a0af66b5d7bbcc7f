package org.duizhao.desktop.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One of several things, each of which is exported or not. */
final class Ticked {

    private final String id;
    private final String name;
    private final BooleanProperty on;

    Ticked(String id, String name, boolean on) {
        this.id = id;
        this.name = name;
        this.on = new SimpleBooleanProperty(on);
    }

    String id() {
        return id;
    }

    /** As a person reads it. */
    String name() {
        return name;
    }

    BooleanProperty onProperty() {
        return on;
    }
}
