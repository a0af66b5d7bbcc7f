package org.duizhao.desktop.parts;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Wrapped text with marks: words that only this text has are underlined with a ＋ before them, a caret stands where words of the
 * base are missing, and ranges can be lit. Colour is never the only sign.
 */
public final class MarkedFlow extends TextFlow {

    private static final String PLUS = "＋";
    /** A sign of GB 2312, so that every Chinese typeface has it. */
    private static final String CARET = "∧";
    private static final String ELLIPSIS = "…";
    /** The style class of the … that stands for a text left out. */
    public static final String LEFT_OUT_STYLE = "left-out";
    /** The style of words of the base that are struck through because this text lacks them. */
    private static final String LOST = "lost";
    /** The styles of what is drawn and does not belong to the text. */
    private static final Set<String> SIGNS = Set.of("plus", "caret", LOST);
    /** From one line to the next, of the height of a caret: the spacing of lines is a fifth of the type. */
    private static final double LINE_TO_CARET = 1.15;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<Text> texts = new ArrayList<>();
    /** How many of them show something while another text is put in. */
    private int used;
    private final Path light = new Path();
    private final List<Span> lit = new ArrayList<>();
    /** Made when something is selected first: most texts never are. */
    private Path selection;
    private Span selected;

    /** How a run of text stands out. */
    public enum Ink {
        /** What the text is about. */
        FULL,
        /** What is there for completeness. */
        REST,
        /** What another text lacks, or this one of the base: struck through. */
        GONE,
        /** What was read from a picture, not surely. */
        UNSURE,
        /** What most texts have. */
        TEMPLATE,
        /** Only … is shown for it. */
        LEFT_OUT
    }

    /** A piece of text in one ink. */
    public record Run(Piece piece, Ink ink) {

        private String shown() {
            return ink == Ink.LEFT_OUT ? ELLIPSIS : piece.text();
        }
    }

    /**
     * @param runs what stands there, with its marks
     * @param hits ranges to light, counted in the pieces that are not MISSING; those of what is left out are not to be seen
     */
    public MarkedFlow(List<Run> runs, List<Span> hits) {
        this();
        show(runs, hits);
    }

    /** Without any text yet. */
    public MarkedFlow() {
        getStyleClass().add("marked-flow");
        light.getStyleClass().add("hit");
        light.setManaged(false);
        getChildren().add(light);
    }

    /** Shows another text in place of the one that it has; what was selected or lit of that is not so any more. */
    public void show(List<Run> runs, List<Span> hits) {
        select(null);
        lit.clear();
        light.pseudoClassStateChanged(CURRENT, false);
        used = 0;
        int flowAt = 0;
        int textAt = 0;
        for (Run run : runs) {
            Piece piece = run.piece();
            if (piece.mark() == Mark.MISSING) {
                Text sign = run.ink() == Ink.GONE ? put(piece.text(), LOST) : caret(piece.text());
                flowAt += sign.getText().length();
                continue;
            }
            flowAt += addRun(run);
            if (run.ink() != Ink.LEFT_OUT) {
                light(hits, new Span(textAt, textAt + piece.text().length()), flowAt - piece.text().length());
            }
            textAt += piece.text().length();
        }
        List<Text> rest = texts.subList(used, texts.size());
        getChildren().removeAll(rest);
        rest.clear();
        requestLayout();
    }

    /** Text without marks. */
    public static MarkedFlow plain(String text, List<Span> hits) {
        return new MarkedFlow(List.of(new Run(new Piece(Mark.SAME, text), Ink.FULL)), hits);
    }

    /** Lights the ranges as the place that is being read, not as hits of a search. */
    public MarkedFlow current() {
        light.pseudoClassStateChanged(CURRENT, true);
        return this;
    }

    /** Where the lit text stands in this node, as laid out last; empty where nothing is lit. */
    public Bounds litBounds() {
        return light.getElements().isEmpty() ? new BoundingBox(0, 0, 0, 0) : light.getBoundsInParent();
    }

    /** What it shows now. */
    public SeenText seen() {
        return new SeenText(texts.stream().map(text -> new SeenText.Piece(text.getText(), SIGNS.contains(text.getStyleClass().get(0)))).toList());
    }

    /** In UTF-16 units, signs among them: so offsets of what is selected are counted. */
    public int length() {
        return seen().length();
    }

    /** The same for who hears it: missing words of the base stand in brackets, with the sign by which they are seen. */
    String spoken() {
        return texts.stream().map(text -> text.getAccessibleText() != null ? text.getAccessibleText()
                : text.getStyleClass().contains(LOST) ? missing(text.getText()) : text.getText()).collect(Collectors.joining());
    }

    private static String missing(String words) {
        return "［－" + words + "］";
    }

    /** The offset that is nearest to a point of this node. */
    public int offsetAt(Point2D point) {
        return Math.max(0, Math.min(length(), hitTest(point).getInsertionIndex()));
    }

    /** Where a caret before that offset stands in this node. */
    public Bounds caretBounds(int offset) {
        return new Path(caretShape(offset, true)).getLayoutBounds();
    }

    /** In px, of its first line. */
    public double lineHeight() {
        return new Path(caretShape(0, true)).getLayoutBounds().getHeight() * LINE_TO_CARET;
    }

    /** Shows a part as selected; null for none. */
    public void select(Span part) {
        if (Objects.equals(part, selected)) {
            return;
        }
        selected = part;
        if (selection == null) {
            selection = new Path();
            selection.getStyleClass().add("selected-text");
            selection.setManaged(false);
            // over what is lit, under the words
            getChildren().add(1, selection);
        }
        showSelected();
    }

    private void showSelected() {
        selection.getElements().setAll(selected == null ? new PathElement[0] : rangeShape(selected.start(), selected.end()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (selection != null) {
            showSelected();
        }
        light.getElements().clear();
        for (Span range : lit) {
            light.getElements().addAll(rangeShape(range.start(), range.end()));
        }
    }

    private int addRun(Run run) {
        boolean added = run.piece().mark() == Mark.ADDED;
        if (added) {
            put(PLUS, "plus");
        }
        String style = switch (run.ink()) {
            case FULL -> added ? "added" : "same";
            case REST -> "rest";
            case TEMPLATE -> added ? "added" : "template";
            case UNSURE -> "unsure";
            case GONE -> "gone";
            case LEFT_OUT -> LEFT_OUT_STYLE;
        };
        put(run.shown(), style);
        return run.shown().length() + (added ? PLUS.length() : 0);
    }

    private void light(List<Span> hits, Span piece, int flowAt) {
        for (Span hit : hits) {
            if (hit.overlaps(piece)) {
                int shift = flowAt - piece.start();
                lit.add(new Span(Math.max(hit.start(), piece.start()) + shift, Math.min(hit.end(), piece.end()) + shift));
            }
        }
    }

    /**
     * Texts that are there are taken again: a new one needs its styles and its place in the scene first. Its styles are looked for at once, so that it
     * can be measured; what shows it need not look for those of all that it shows.
     */
    private Text put(String content, String styleClass) {
        if (used == texts.size()) {
            Text text = new Text(content);
            text.getStyleClass().add(styleClass);
            texts.add(text);
            getChildren().add(text);
            text.applyCss();
        }
        Text text = texts.get(used++);
        text.setText(content);
        text.setAccessibleText(null);
        Hint.on(text, "");
        if (!styleClass.equals(text.getStyleClass().get(0))) {
            text.getStyleClass().set(0, styleClass);
            text.applyCss();
        }
        return text;
    }

    private Text caret(String lost) {
        Text caret = put(CARET, "caret");
        caret.setAccessibleText(missing(lost));
        Hint.on(caret, "－ " + lost);
        return caret;
    }
}
