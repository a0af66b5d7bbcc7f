package org.duizhao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Glyphs as a test wants them set: one em is 10, hanzi stand close. */
final class Glyphs {

    static final double EM = 10;

    private Glyphs() {
    }

    /** Each character an em wide, the first at {@code x}. */
    static List<Glyph> line(String text, double x, double y) {
        return line(text, x, y, EM);
    }

    static List<Glyph> line(String text, double x, double y, double width) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x + i * width, y, width, EM, false));
        }
        return glyphs;
    }

    static String string(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
