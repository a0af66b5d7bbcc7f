package org.duizhao.read.page;

import java.util.List;

/** What a page shows. @param rulings the lines of its tables among others; empty where they are not known */
record DrawnPage(List<Glyph> glyphs, List<Ruling> rulings) {

    static final DrawnPage EMPTY = new DrawnPage(List.of(), List.of());

    DrawnPage {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
