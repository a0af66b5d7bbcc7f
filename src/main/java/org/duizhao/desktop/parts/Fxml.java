package org.duizhao.desktop.parts;

import javafx.fxml.FXMLLoader;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Loads the layout that lies beside a view. */
public final class Fxml {

    private Fxml() {
    }

    /** The layout {@code name} from the view's own package, with the view as its controller. */
    public static <T> T load(Object view, String name, Phrases phrases) {
        FXMLLoader loader = new FXMLLoader(view.getClass().getResource(name), phrases.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own layout is broken: " + name, e);
        }
    }
}
