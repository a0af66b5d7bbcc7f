package org.duizhao.desktop.passage;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Hears when a person asks for the menu of what they are at: by the other mouse button, or by the menu key. */
public final class MenuRequests {

    private MenuRequests() {
    }

    /**
     * Where the menu is asked for.
     *
     * @param clicked  the node under the mouse; null where it was the key
     * @param screenX  where the menu is to stand
     */
    public record Request(Node clicked, double sceneX, double sceneY, double screenX, double screenY) {
    }

    /** Listens to all that is drawn in a node. */
    public static void listen(Node node, Consumer<Request> asked) {
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.SECONDARY && event.getTarget() instanceof Node clicked) {
                asked.accept(new Request(clicked, event.getSceneX(), event.getSceneY(), event.getScreenX(), event.getScreenY()));
            }
        });
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                asked.accept(new Request(null, event.getSceneX(), event.getSceneY(), event.getScreenX(), event.getScreenY()));
            }
        });
    }
}
