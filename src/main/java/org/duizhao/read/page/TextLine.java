package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one base line, or a part of them, sorted from left to right; at least one, the first and the last not blank. */
record TextLine(List<Glyph> glyphs) {

    /** Two glyphs whose base lines differ by less than this share of an em stand on one line, as exponents do. */
    private static final double SAME_LINE = 0.5;
    /** A wider gap between Latin letters or digits is a space; fonts have spaces of a quarter of an em. */
    private static final double LATIN_SPACE = 0.2;
    /** Justified hanzi stand up to half an em apart; only a wider gap is a space. */
    private static final double HANZI_SPACE = 0.8;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double y() {
        return glyphs.get(0).y();
    }

    /** The size of its largest font. */
    double em() {
        return glyphs.stream().mapToDouble(Glyph::em).max().orElse(1);
    }

    /** The lines of a page or column, from the top. Blanks at their ends are left out. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double base = 0;
        for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (!line.isEmpty() && glyph.y() - base > SAME_LINE * Math.min(glyph.em(), line.get(0).em())) {
                close(line, lines);
            }
            base = line.isEmpty() ? glyph.y() : base;
            line.add(glyph);
        }
        close(line, lines);
        return lines;
    }

    /** The parts of the line that stand more than {@code ems} apart. */
    List<TextLine> parts(double ems) {
        List<TextLine> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double right = left();
        for (Glyph glyph : glyphs.stream().filter(one -> !one.isBlank()).toList()) {
            if (!part.isEmpty() && glyph.x() - right > ems * glyph.em()) {
                close(part, parts);
            }
            part.add(glyph);
            right = glyph.right();
        }
        close(part, parts);
        return parts;
    }

    /** The glyphs with a space where there is one on the page, be it a character or a gap. */
    List<Glyph> spaced() {
        List<Glyph> spaced = new ArrayList<>();
        Glyph last = null;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (last != null && (blank || isGap(last, glyph))) {
                spaced.add(new Glyph(" ", last.right(), last.y(), 0, last.em(), false));
            }
            spaced.add(glyph);
            last = glyph;
            blank = false;
        }
        return spaced;
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double ems = (right.x() - left.right()) / Math.min(left.em(), right.em());
        return ems > (isLatin(left) && isLatin(right) ? LATIN_SPACE : HANZI_SPACE);
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().chars().allMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
    }

    private static void close(List<Glyph> line, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        while (!line.isEmpty() && line.get(0).isBlank()) {
            line.remove(0);
        }
        while (!line.isEmpty() && line.get(line.size() - 1).isBlank()) {
            line.remove(line.size() - 1);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(line));
            line.clear();
        }
    }
}
