package org.duizhao.desktop.passage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import org.duizhao.desktop.parts.MarkedFlow;

/** The texts that a line in sight shows. Those with the same parent go on from one to the next, as the measures of one cell do. */
public final class DrawnTexts {

    private DrawnTexts() {
    }

    /** In the order in which they are drawn. */
    static List<MarkedFlow> of(ListCell<?> cell) {
        List<MarkedFlow> texts = new ArrayList<>();
        gather(cell.getGraphic(), texts);
        return texts;
    }

    private static void gather(Node node, List<MarkedFlow> texts) {
        if (node instanceof MarkedFlow text) {
            if (text.isManaged()) {
                texts.add(text);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, texts));
        }
    }

    /** What a node stands in, itself included; null where it stands in none of the kind. */
    public static <T extends Node> T above(Node node, Class<T> kind) {
        Node at = node;
        while (at != null && !kind.isInstance(at)) {
            at = at.getParent();
        }
        return kind.cast(at);
    }

    /**
     * The text under the mouse, or nearest in height to it within what the node under it is part of: between and beside lines nothing is drawn. Null
     * where there is none.
     */
    public static MarkedFlow at(Node node, double sceneX, double sceneY) {
        for (Node part = node; part != null; part = part instanceof ListCell ? null : part.getParent()) {
            List<MarkedFlow> texts = new ArrayList<>();
            gather(part, texts);
            if (texts.stream().map(Node::getParent).distinct().count() > 1) {
                texts.removeIf(text -> !spans(text, sceneX));
                return nearest(texts, sceneY);
            } else if (!texts.isEmpty()) {
                return nearest(texts, sceneY);
            }
        }
        return null;
    }

    private static boolean spans(MarkedFlow text, double sceneX) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        return bounds.getMinX() <= sceneX && sceneX <= bounds.getMaxX();
    }

    /** The offset that is nearest to a point of the scene. */
    static int offset(MarkedFlow text, double sceneX, double sceneY) {
        Point2D at = text.sceneToLocal(sceneX, sceneY);
        Bounds all = text.getLayoutBounds();
        if (at.getY() < 0) {
            return 0;
        }
        return at.getY() > all.getHeight() ? text.length() : text.offsetAt(at);
    }

    /** The text of some that is at a height of the scene, or nearest to it. */
    static MarkedFlow nearest(List<MarkedFlow> some, double sceneY) {
        MarkedFlow best = null;
        double least = Double.MAX_VALUE;
        for (MarkedFlow text : some) {
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            double away = Math.max(0, Math.max(bounds.getMinY() - sceneY, sceneY - bounds.getMaxY()));
            if (text.isVisible() && away < least) {
                best = text;
                least = away;
            }
        }
        return best;
    }
}
