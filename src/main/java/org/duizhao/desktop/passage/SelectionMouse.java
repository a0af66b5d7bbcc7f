package org.duizhao.desktop.passage;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.desktop.parts.MarkedFlow;

/** Selects with the mouse: by drawing, with Shift up to the click, by a double click a word, by a third the text. */
final class SelectionMouse<T> {

    /** How far a list goes on while the mouse is drawn beyond its edge, in px. By judgement half a line. */
    private static final double STEP = 12;
    private static final int WORD = 2;
    private static final int TEXT = 3;

    private final ListView<T> list;
    private final TextSelection<T> selection;
    private boolean begun;

    SelectionMouse(ListView<T> list, TextSelection<T> selection) {
        this.list = list;
        this.selection = selection;
    }

    void listen() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drawn);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            // what was drawn over is selected, not clicked
            if (event.getButton() == MouseButton.PRIMARY && (!event.isStillSincePress() || event.isShiftDown() && !selection.isEmpty())) {
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        begun = false;
        Node at = event.getTarget() instanceof Node target ? target : null;
        ListCell<?> cell = DrawnTexts.above(at, ListCell.class);
        if (cell == null || cell.isEmpty() || DrawnTexts.above(at, Hyperlink.class) != null || DrawnTexts.above(at, ScrollBar.class) != null) {
            selection.clear();
            return;
        }
        MarkedFlow text = DrawnTexts.at(at, event.getSceneX(), event.getSceneY());
        if (text == null && selection.overLines()) {
            text = DrawnTexts.nearest(DrawnTexts.of(cell), event.getSceneY());
        }
        if (text == null) {
            selection.clear();
            return;
        }
        if (selection.overLines()) {
            list.requestFocus();
        }
        begun = true;
        if (event.isShiftDown() && selection.selected() != null && selection.reaches(cell, text)) {
            goTo(event);
            return;
        }
        int offset = DrawnTexts.offset(text, event.getSceneX(), event.getSceneY());
        selection.begin(cell, text, offset);
        if (event.getClickCount() == WORD) {
            selectWord(text, offset);
        } else if (event.getClickCount() >= TEXT) {
            select(0, text.length());
        }
    }

    private void selectWord(MarkedFlow text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);
        words.setText(text.seen().characters());
        int end = offset >= text.length() ? text.length() : words.following(offset);
        select(end == 0 ? 0 : Math.max(0, words.preceding(end)), end);
    }

    private void select(int start, int end) {
        TextPlace at = selection.selected().anchor();
        selection.set(new SelectedText(at.at(start), at.at(end)));
    }

    private void drawn(MouseEvent event) {
        if (begun && event.isPrimaryButtonDown() && selection.selected() != null && !event.isStillSincePress()) {
            scrollBeyond(event);
            goTo(event);
        }
    }

    private void scrollBeyond(MouseEvent event) {
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (selection.overLines() && (y < 0 || y > list.getHeight()) && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(y < 0 ? -STEP : STEP);
        }
    }

    private void goTo(MouseEvent event) {
        TextPlace anchor = selection.selected().anchor();
        int line = anchor.line();
        if (selection.overLines()) {
            ListCell<?> cell = DrawnTexts.above(event.getPickResult().getIntersectedNode(), ListCell.class);
            if (cell == null || cell.isEmpty()) {
                return;
            }
            line = cell.getIndex();
        }
        List<MarkedFlow> texts = selection.drawn(line);
        List<MarkedFlow> reached = selection.overLines() || anchor.part() >= texts.size() ? texts
                : texts.stream().filter(text -> text.getParent() == texts.get(anchor.part()).getParent()).toList();
        MarkedFlow text = DrawnTexts.nearest(reached, event.getSceneY());
        if (text != null) {
            selection.extend(new TextPlace(line, texts.indexOf(text), DrawnTexts.offset(text, event.getSceneX(), event.getSceneY())));
        }
    }
}
