package org.duizhao.desktop.matrix.line;

import org.duizhao.matrix.MatrixLine;

import java.util.HashMap;
import java.util.Map;

/** How high lines are, in px: a list asks it of lines far out of sight too, which need not be drawn for it. */
final class LineHeights {

    /** Of a line when none has been drawn yet. By judgement. */
    private static final double USUAL = 120;

    private final Map<MatrixLine, Double> known = new HashMap<>();
    private double sum;

    /** A line was drawn. */
    void put(MatrixLine line, double height) {
        Double before = known.put(line, height);
        sum += height - (before == null ? 0 : before);
    }

    /** As it was drawn last, else as lines are on an average. */
    double of(MatrixLine line) {
        return known.getOrDefault(line, known.isEmpty() ? USUAL : Math.rint(sum / known.size()));
    }

    /** Widths or texts are others. */
    void forget() {
        known.clear();
        sum = 0;
    }
}
