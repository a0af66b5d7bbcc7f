package org.duizhao.desktop.parts;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Words that come up beside a node under the mouse. The tooltip is made when the mouse comes first: of a hundred hints in sight nearly none is read. */
public final class Hint {

    /** In px: some thirty characters a line, as it looks well. */
    private static final double WIDTH = 420;
    private static final Duration DELAY = Duration.millis(300);
    private static final EventHandler<MouseEvent> ASKED = event -> show((Node) event.getSource());

    private Hint() {
    }

    /** Gives a node a hint in place of the one it had. @param words empty for none */
    public static void on(Node node, String words) {
        if (words.equals(of(node))) {
            return;
        }
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, ASKED);
        if (node.getProperties().remove(Tooltip.class) instanceof Tooltip shown) {
            Tooltip.uninstall(node, shown);
        }
        if (words.isEmpty()) {
            node.getProperties().remove(Hint.class);
        } else {
            node.getProperties().put(Hint.class, words);
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, ASKED);
        }
    }

    /** The hint of a node; empty where it has none. */
    public static String of(Node node) {
        return node.hasProperties() && node.getProperties().get(Hint.class) instanceof String words ? words : "";
    }

    private static void show(Node node) {
        if (!node.getProperties().containsKey(Tooltip.class)) {
            Tooltip tooltip = new Tooltip(of(node));
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            tooltip.setShowDelay(DELAY);
            Tooltip.install(node, tooltip);
            node.getProperties().put(Tooltip.class, tooltip);
        }
    }
}
