package org.duizhao.desktop.parts;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

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
    /** In pixels: some thirty characters a line, as it looks well. */
    private static final double TOOLTIP_WIDTH = 420;
    /** The style of words of the base that are struck through because this text lacks them. */
    private static final String LOST = "lost";
    /** The styles of what is drawn and does not belong to the text. */
    private static final Set<String> SIGNS = Set.of("plus", "caret", LOST);
    /** From one line to the next, of the height of a caret: the spacing of lines is a fifth of the type. */
    private static final double LINE_TO_CARET = 1.15;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

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
        getStyleClass().add("marked-flow");
        light.getStyleClass().add("hit");
        light.setManaged(false);
        getChildren().add(light);
        int flowAt = 0;
        int textAt = 0;
        for (Run run : runs) {
            Piece piece = run.piece();
            if (piece.mark() == Mark.MISSING) {
                Text sign = run.ink() == Ink.GONE ? text(piece.text(), LOST) : caret(piece.text());
                getChildren().add(sign);
                flowAt += sign.getText().length();
                continue;
            }
            flowAt += addRun(run);
            if (run.ink() != Ink.LEFT_OUT) {
                light(hits, new Span(textAt, textAt + piece.text().length()), flowAt - piece.text().length());
            }
            textAt += piece.text().length();
        }
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

    /** In UTF-16 units, signs among them: so offsets of what is selected are counted. */
    public int length() {
        return seen().length();
    }

    /** The same for who hears it: missing words of the base stand in brackets, with the sign by which they are seen. */
    String spoken() {
        return texts().map(text -> text.getAccessibleText() != null ? text.getAccessibleText()
                : text.getStyleClass().contains(LOST) ? missing(text.getText()) : text.getText()).collect(Collectors.joining());
    }

    private static String missing(String words) {
        return "［－" + words + "］";
    }

    /** All characters that are drawn, signs among them. */
    public String seen() {
        return texts().map(Text::getText).collect(Collectors.joining());
    }

    /** What a part of it says, without the signs. */
    public String words(Span part) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Text text : texts().toList()) {
            Span own = new Span(at, at + text.getText().length());
            if (own.overlaps(part) && !SIGNS.contains(text.getStyleClass().get(0))) {
                words.append(text.getText(), Math.max(own.start(), part.start()) - at, Math.min(own.end(), part.end()) - at);
            }
            at = own.end();
        }
        return words.toString();
    }

    private Stream<Text> texts() {
        return getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast);
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
            getChildren().add(text(PLUS, "plus"));
        }
        String style = switch (run.ink()) {
            case FULL -> added ? "added" : "same";
            case REST -> "rest";
            case TEMPLATE -> added ? "added" : "template";
            case UNSURE -> "unsure";
            case GONE -> "gone";
            case LEFT_OUT -> LEFT_OUT_STYLE;
        };
        getChildren().add(text(run.shown(), style));
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

    private static Text text(String content, String styleClass) {
        Text text = new Text(content);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Text caret(String lost) {
        Text caret = text(CARET, "caret");
        caret.setAccessibleText(missing(lost));
        Tooltip words = new Tooltip("－ " + lost);
        words.setWrapText(true);
        words.setMaxWidth(TOOLTIP_WIDTH);
        words.setShowDelay(Duration.millis(150));
        Tooltip.install(caret, words);
        return caret;
    }
}
