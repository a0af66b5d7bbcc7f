package org.duizhao.desktop.matrix.line;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

import java.util.Objects;

/** A shade over the foot of a list while there is more below: the line there may be cut in the middle and look whole. */
public final class MoreBelow {

    private MoreBelow() {
    }

    /** @param shade lies over the foot of the list */
    public static void show(ListView<?> list, Node shade) {
        shade.setVisible(false);
        list.skinProperty().addListener((property, before, now) -> list.lookupAll(".scroll-bar").stream()
                .map(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL ? bar : null).filter(Objects::nonNull)
                .findFirst().ifPresent(bar -> shade.visibleProperty().bind(bar.visibleProperty().and(Bindings.lessThan(bar.valueProperty(), bar.maxProperty())))));
    }
}
