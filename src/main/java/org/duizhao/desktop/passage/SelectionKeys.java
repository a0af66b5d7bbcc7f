package org.duizhao.desktop.passage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.desktop.parts.MarkedFlow;

/** Selects with Shift and the arrows, Home and End; Ctrl+A takes all, Ctrl+C copies. */
final class SelectionKeys<T> {

    private final ListView<T> list;
    private final TextSelection<T> selection;

    SelectionKeys(ListView<T> list, TextSelection<T> selection) {
        this.list = list;
        this.selection = selection;
    }

    void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        boolean something = !selection.isEmpty();
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.C && !event.isShiftDown() && something) {
                Copied.words(selection.text()).lay();
                return true;
            }
            if (event.getCode() == KeyCode.A && (something || selection.overLines())) {
                selection.selectAll();
                return true;
            }
            return false;
        }
        if (!event.getCode().isNavigationKey() && event.getCode() != KeyCode.ESCAPE || event.isAltDown()) {
            return false;
        }
        if (!event.isShiftDown()) {
            selection.clear();
            return false;
        }
        if (!something && !(selection.overLines() && selection.selected() != null)) {
            return false;
        }
        Optional<TextPlace> caret = next(event.getCode(), selection.selected().caret());
        caret.ifPresent(place -> {
            selection.extend(place);
            if (selection.overLines() && selection.drawn(place.line()).isEmpty()) {
                list.scrollTo(place.line());
            }
        });
        return true;
    }

    private Optional<TextPlace> next(KeyCode key, TextPlace caret) {
        int length = selection.lengthOf(caret.line(), caret.part());
        return switch (key) {
            case LEFT, KP_LEFT -> caret.offset() > 0 ? Optional.of(caret.at(step(caret, -1))) : selection.beside(caret, -1).map(this::end);
            case RIGHT, KP_RIGHT -> caret.offset() < length ? Optional.of(caret.at(step(caret, 1))) : selection.beside(caret, 1);
            case UP, KP_UP -> vertically(caret, -1);
            case DOWN, KP_DOWN -> vertically(caret, 1);
            case HOME -> Optional.of(caret.at(0));
            case END -> Optional.of(caret.at(length));
            default -> Optional.empty();
        };
    }

    /** Never into the middle of a character of two units. */
    private int step(TextPlace caret, int way) {
        List<MarkedFlow> drawn = selection.drawn(caret.line());
        return caret.part() < drawn.size() ? drawn.get(caret.part()).seen().characters().offsetByCodePoints(caret.offset(), way) : caret.offset() + way;
    }

    private TextPlace end(TextPlace place) {
        return place.at(selection.lengthOf(place.line(), place.part()));
    }

    /** A drawn line above or below; from the first and last of a text into the one beside, at its edge where it is out of sight. */
    private Optional<TextPlace> vertically(TextPlace caret, int way) {
        List<MarkedFlow> texts = selection.drawn(caret.line());
        if (caret.part() >= texts.size()) {
            return Optional.empty();
        }
        MarkedFlow text = texts.get(caret.part());
        Bounds at = text.caretBounds(caret.offset());
        double y = at.getCenterY() + way * text.lineHeight();
        if (y > 0 && y < text.getHeight()) {
            return Optional.of(caret.at(text.offsetAt(new Point2D(at.getMinX(), y))));
        }
        return selection.beside(caret, way).map(beside -> {
            List<MarkedFlow> there = selection.drawn(beside.line());
            if (beside.part() >= there.size()) {
                return way > 0 ? beside : end(beside);
            }
            MarkedFlow other = there.get(beside.part());
            double edge = way > 0 ? other.lineHeight() / 2 : other.getHeight() - other.lineHeight() / 2;
            return beside.at(other.offsetAt(new Point2D(at.getMinX(), edge)));
        }).or(() -> Optional.of(way > 0 ? end(caret) : caret.at(0)));
    }
}
