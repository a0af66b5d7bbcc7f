package org.duizhao.desktop.matrix.cell;

import javafx.scene.control.Hyperlink;
import org.duizhao.desktop.parts.Hint;

import java.util.List;
import java.util.function.Consumer;

/**
 * A link in a cell.
 *
 * @param words  what it says
 * @param hint   what comes up under the mouse; empty for nothing
 * @param style  its style class beside that of all of them
 * @param action what a click does; gets the link
 */
record CellLink(String words, String hint, String style, Consumer<Hyperlink> action) {

    /** The style of all of them. */
    static final String STYLE = "more";

    /** Shows it in place of what a link showed before. */
    void show(Hyperlink link) {
        link.setText(words);
        link.setVisited(false);
        link.setFocusTraversable(false);
        link.setOnAction(event -> action.accept(link));
        Hint.on(link, hint);
        List<String> styles = List.of("hyperlink", STYLE, style);
        if (!styles.equals(link.getStyleClass())) {
            link.getStyleClass().setAll(styles);
            link.applyCss();
        }
    }
}
