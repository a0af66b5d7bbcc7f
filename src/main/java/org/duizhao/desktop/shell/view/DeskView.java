package org.duizhao.desktop.shell.view;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.duizhao.export.ExportFormat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One of the views in the middle of the window.
 *
 * @param nameKey  of its name in the window's bundle
 * @param key      opens it, with Ctrl
 * @param ofTicked true where it shows the ticked notices, and nothing without them
 */
public record DeskView(String nameKey, KeyCode key, Pane pane, boolean ofTicked, Saving saving) {

    /**
     * Where it is seen.
     *
     * @param focus brings the keyboard to it
     * @param shown hears whether it is the one that is looked at
     */
    public record Pane(Parent root, Runnable focus, Consumer<Boolean> shown) {
    }

    /**
     * How it is saved in a file.
     *
     * @param formats in which it can be saved
     * @param save    asks for a file and saves
     * @param tracked asks for a file and saves a Word document with tracked changes; empty where the view has none
     */
    public record Saving(Set<ExportFormat> formats, Consumer<ExportFormat> save, Optional<Runnable> tracked) {

        /** It cannot be saved. */
        public static final Saving NONE = new Saving(Set.of(), format -> { });

        /** Without tracked changes. */
        public Saving(Set<ExportFormat> formats, Consumer<ExportFormat> save) {
            this(formats, save, Optional.empty());
        }

        public Saving {
            formats = Set.copyOf(formats);
        }
    }
}
