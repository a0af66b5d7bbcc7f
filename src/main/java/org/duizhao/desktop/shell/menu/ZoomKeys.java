package org.duizhao.desktop.shell.menu;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.ScrollEvent;
import org.duizhao.desktop.parts.Zoom;

import java.util.List;
import java.util.Map;

/** The ways to zoom that have no room in a menu: other plus and minus keys, the number pad, and Ctrl with the wheel. */
public final class ZoomKeys {

    private final Zoom zoom;

    public ZoomKeys(Zoom zoom) {
        this.zoom = zoom;
    }

    /** Listens to the keys of the whole window. */
    public void listenTo(Scene scene) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (String key : List.of("Shortcut+Plus", "Shortcut+Add", "Shortcut+Shift+Equals")) {
            keys.put(KeyCombination.valueOf(key), zoom::in);
        }
        keys.put(KeyCombination.valueOf("Shortcut+Subtract"), zoom::out);
        keys.put(KeyCombination.valueOf("Shortcut+Numpad0"), zoom::reset);
        scene.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom.by(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }
}
