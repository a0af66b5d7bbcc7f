package org.duizhao.desktop.parts;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
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
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Path light = new Path();
    private final List<Span> lit = new ArrayList<>();

    /** How a run of text stands out. */
    public enum Ink {
        /** What the text is about. */
        FULL,
        /** What is there for completeness. */
        REST,
        /** What another text lacks: struck through. */
        GONE,
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
                getChildren().add(caret(piece.text()));
                flowAt += CARET.length();
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

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
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

    private static Text caret(String missing) {
        Text caret = text(CARET, "caret");
        Tooltip words = new Tooltip("－ " + missing);
        words.setWrapText(true);
        words.setMaxWidth(TOOLTIP_WIDTH);
        words.setShowDelay(Duration.millis(150));
        Tooltip.install(caret, words);
        return caret;
    }
}
