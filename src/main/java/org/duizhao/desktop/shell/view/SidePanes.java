package org.duizhao.desktop.shell.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.duizhao.desktop.parts.Zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The library at the left and the notice that is read at the right: either can be put away, and comes back as wide as it was. */
public final class SidePanes {

    /** In pixels at zoom 1, as it looks well. */
    private static final double LIBRARY_WIDTH = 248;
    /** Of the window, so that the matrix keeps more than half. A judgement. */
    private static final double READING_SHARE = 0.27;

    private final SplitPane panes;
    private final Parent library;
    private final Parent reading;
    private final Zoom zoom;
    private final BooleanProperty libraryShown = new SimpleBooleanProperty(true);
    private final BooleanProperty readingShown = new SimpleBooleanProperty(true);
    private boolean open;
    private double libraryWidth;
    private double readingWidth;

    /** @param panes with the middle alone */
    public SidePanes(SplitPane panes, Parent library, Parent reading, Zoom zoom) {
        this.panes = panes;
        this.library = library;
        this.reading = reading;
        this.zoom = zoom;
        SplitPane.setResizableWithParent(library, false);
        SplitPane.setResizableWithParent(reading, false);
        libraryShown.addListener((property, before, now) -> show());
        readingShown.addListener((property, before, now) -> show());
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dragged);
        panes.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0) {
                place();
            }
        });
        show();
    }

    /** Whether the library is to be seen. */
    public BooleanProperty libraryShownProperty() {
        return libraryShown;
    }

    /** Whether the notice that is read is to be seen, where there is one. */
    public BooleanProperty readingShownProperty() {
        return readingShown;
    }

    /** A notice is read, or none any more. One that is opened comes into sight even where the pane was put away. */
    public void showReading(boolean now) {
        open = now;
        readingShown.set(true);
        show();
    }

    private void show() {
        ObservableList<Node> items = panes.getItems();
        boolean left = libraryShown.get();
        boolean right = open && readingShown.get();
        if (items.contains(library) == left && items.contains(reading) == right) {
            return;
        }
        // beside a notice that is read the library may be narrow only because there is not room for all
        libraryWidth = items.contains(library) && !items.contains(reading) && width(library) > 0 ? width(library) : libraryWidth;
        readingWidth = items.contains(reading) && width(reading) > 0 ? width(reading) : readingWidth;
        // what stands between keeps the keyboard: it is not taken out
        put(items, library, left, 0);
        put(items, reading, right, items.size());
        place();
    }

    /** What a person draws to some width is to have it. */
    private void dragged(MouseEvent event) {
        boolean divider = event.getTarget() instanceof Node node && Stream.of(node, node.getParent()).filter(Objects::nonNull)
                .anyMatch(part -> part.getStyleClass().contains("split-pane-divider"));
        if (divider && panes.getItems().contains(library)) {
            libraryWidth = width(library);
        }
    }

    private static void put(ObservableList<Node> items, Node pane, boolean shown, int at) {
        if (shown && !items.contains(pane)) {
            items.add(at, pane);
        } else if (!shown) {
            items.remove(pane);
        }
    }

    private static double width(Node pane) {
        return pane.getLayoutBounds().getWidth();
    }

    private void place() {
        double width = panes.getWidth();
        if (width <= 0) {
            return;
        }
        List<Double> dividers = new ArrayList<>();
        if (panes.getItems().contains(library)) {
            dividers.add((libraryWidth > 0 ? libraryWidth : LIBRARY_WIDTH * zoom.scale()) / width);
        }
        if (panes.getItems().contains(reading)) {
            dividers.add(readingWidth > 0 ? 1 - readingWidth / width : 1 - READING_SHARE);
        }
        panes.setDividerPositions(dividers.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
