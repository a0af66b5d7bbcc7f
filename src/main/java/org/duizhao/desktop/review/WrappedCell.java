package org.duizhao.desktop.review;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell whose words run on over as many lines as they need. */
final class WrappedCell<L, T> extends TableCell<L, T> {

    /** Left and right of the words, in px. */
    private static final double PADDING = 24;

    private final Function<T, String> words;
    private final Text text = new Text();

    WrappedCell(Function<T, String> words) {
        this.words = words;
        text.getStyleClass().add("near-text");
        getStyleClass().add("wrapped-cell");
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setGraphic(null);
            return;
        }
        if (!text.wrappingWidthProperty().isBound()) {
            text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
        }
        text.setText(words.apply(value));
        setGraphic(text);
    }
}
