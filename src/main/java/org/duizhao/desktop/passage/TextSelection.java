package org.duizhao.desktop.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.SeenText;
import org.duizhao.notice.source.Span;

/**
 * The text that a person selects in a list of which only the lines in sight are drawn. Of a list that is one text from line to line it goes on over the
 * lines; else it stays among the texts that have one parent, as the measures of one cell. Costs nothing while nothing is selected.
 */
public final class TextSelection<T> {

    private final ListView<T> list;
    private final Function<T, String> lineText;
    private final List<ListCell<T>> cells = new ArrayList<>();
    private SelectedText selected;
    /** The texts among which it stays, as they were drawn when it began, and the number of the first; none where it goes over lines. */
    private List<SeenText> lane = List.of();
    private int firstOfLane;

    private TextSelection(ListView<T> list, Function<T, String> lineText) {
        this.list = list;
        this.lineText = lineText;
        new SelectionMouse<>(list, this).listen();
        new SelectionKeys<>(list, this).listen();
        ListChangeListener<T> changed = change -> clear();
        list.getItems().addListener(changed);
        list.itemsProperty().addListener((property, before, now) -> {
            before.removeListener(changed);
            now.addListener(changed);
            clear();
        });
    }

    /** Within the texts that have one parent. */
    public static <T> TextSelection<T> withinCells(ListView<T> list) {
        return new TextSelection<>(list, null);
    }

    /** Over the lines of a list that is one text. @param text of a line, as it is drawn, without marks */
    public static <T> TextSelection<T> overLines(ListView<T> list, Function<T, String> text) {
        return new TextSelection<>(list, text);
    }

    /** Shows in a cell of the list, whenever it is drawn anew, what of it is selected. Gives the cell back. */
    public <C extends ListCell<T>> C watch(C cell) {
        cells.add(cell);
        cell.graphicProperty().addListener((property, before, now) -> drawn(cell));
        return cell;
    }

    /** A watched cell shows other texts in the nodes that it had. */
    public void drawn(ListCell<T> cell) {
        if (selected != null && selected.touches(cell.getIndex())) {
            show(cell);
        }
    }

    /** The selected words, without the signs that mark differences; a line for each text. Empty where nothing is selected. */
    public String text() {
        if (isEmpty()) {
            return "";
        }
        StringJoiner words = new StringJoiner("\n");
        if (lineText == null) {
            for (int i = 0; i < lane.size(); i++) {
                SeenText text = lane.get(i);
                selected.of(selected.anchor().line(), firstOfLane + i, text.length()).ifPresent(span -> words.add(text.words(span)));
            }
        } else {
            for (int line = selected.first().line(); line <= Math.min(selected.last().line(), list.getItems().size() - 1); line++) {
                part(line).ifPresent(span -> words.add(span.words()));
            }
        }
        return words.toString();
    }

    /** The selected words where they stand in a text of a line, or beside it in the same cell; else empty. */
    public String textIn(ListCell<?> cell, MarkedFlow text) {
        return isEmpty() || !reaches(cell, text) ? "" : text();
    }

    /** What of a line is selected. */
    public record Part<T>(T line, Span span, String words) {
    }

    /** The selected parts line by line; only of a list whose text goes over lines. */
    public List<Part<T>> parts() {
        List<Part<T>> parts = new ArrayList<>();
        for (int line = isEmpty() ? 1 : selected.first().line(); !isEmpty() && line <= selected.last().line(); line++) {
            part(line).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part<T>> part(int line) {
        T item = list.getItems().get(line);
        String text = lineText.apply(item);
        return selected.of(line, 0, text.length()).map(span -> new Part<>(item, span, span.in(text)));
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return selected == null || selected.isEmpty();
    }

    /** Selects nothing. */
    public void clear() {
        set(null);
        lane = List.of();
    }

    boolean overLines() {
        return lineText != null;
    }

    /** From where it was extended last; null where none of the list was touched yet. */
    SelectedText selected() {
        return selected;
    }

    /** Whether what is selected can go on to a text. */
    boolean reaches(ListCell<?> cell, MarkedFlow text) {
        int part = DrawnTexts.of(cell).indexOf(text);
        return lineText != null || selected.anchor().line() == cell.getIndex() && part >= firstOfLane && part < firstOfLane + lane.size();
    }

    /** Begins at a place of a text. */
    void begin(ListCell<?> cell, MarkedFlow text, int offset) {
        List<MarkedFlow> all = DrawnTexts.of(cell);
        List<MarkedFlow> beside = lineText != null ? List.of() : all.stream().filter(other -> other.getParent() == text.getParent()).toList();
        lane = beside.stream().map(MarkedFlow::seen).toList();
        firstOfLane = beside.isEmpty() ? 0 : all.indexOf(beside.get(0));
        TextPlace at = new TextPlace(cell.getIndex(), all.indexOf(text), offset);
        set(new SelectedText(at, at));
    }

    /** Goes on up to a place. */
    void extend(TextPlace caret) {
        set(new SelectedText(selected.anchor(), caret));
    }

    void set(SelectedText now) {
        SelectedText before = selected;
        selected = now;
        for (ListCell<T> cell : cells) {
            if (before != null && before.touches(cell.getIndex()) || now != null && now.touches(cell.getIndex())) {
                show(cell);
            }
        }
    }

    private void show(ListCell<T> cell) {
        List<MarkedFlow> texts = DrawnTexts.of(cell);
        if (lineText == null && !drawnAsBefore(texts)) {
            // more or less of the sentence is shown now: what was selected is not to be found by its place
            selected = null;
            lane = List.of();
        }
        for (int part = 0; part < texts.size(); part++) {
            MarkedFlow text = texts.get(part);
            boolean may = lineText != null || part >= firstOfLane && part < firstOfLane + lane.size();
            text.select(may && selected != null ? selected.of(cell.getIndex(), part, text.length()).orElse(null) : null);
        }
    }

    private boolean drawnAsBefore(List<MarkedFlow> texts) {
        return firstOfLane + lane.size() <= texts.size()
                && IntStream.range(0, lane.size()).allMatch(i -> texts.get(firstOfLane + i).seen().equals(lane.get(i)));
    }

    /** The texts that a caret can go to from a line: those of the lane, or the one of the line. */
    List<MarkedFlow> drawn(int line) {
        return cells.stream().filter(cell -> cell.getIndex() == line && !cell.isEmpty() && cell.getScene() != null).findFirst().map(DrawnTexts::of).orElse(List.of());
    }

    int lengthOf(int line, int part) {
        return lineText == null ? lane.get(part - firstOfLane).length() : lineText.apply(list.getItems().get(line)).length();
    }

    /** The text before or behind one; empty at the end. */
    Optional<TextPlace> beside(TextPlace place, int way) {
        if (lineText == null) {
            int part = place.part() + way;
            return part < firstOfLane || part >= firstOfLane + lane.size() ? Optional.empty() : Optional.of(new TextPlace(place.line(), part, 0));
        }
        int line = place.line() + way;
        return line < 0 || line >= list.getItems().size() ? Optional.empty() : Optional.of(new TextPlace(line, 0, 0));
    }

    /** All that it can reach. */
    void selectAll() {
        if (lineText != null && !list.getItems().isEmpty()) {
            int last = list.getItems().size() - 1;
            set(new SelectedText(new TextPlace(0, 0, 0), new TextPlace(last, 0, lengthOf(last, 0))));
        } else if (selected != null && !lane.isEmpty()) {
            int line = selected.anchor().line();
            int last = firstOfLane + lane.size() - 1;
            set(new SelectedText(new TextPlace(line, firstOfLane, 0), new TextPlace(line, last, lengthOf(line, last))));
        }
    }
}
