package org.duizhao.export.word;

/**
 * How a run of characters is set.
 *
 * @param halfPoints 44 二号 · 32 三号 · 28 四号 · 21 五号 · 18 小五 · 15 六号
 * @param color      RRGGBB, or null for black
 */
record Type(Face face, int halfPoints, String color, boolean underlined, boolean struck, boolean bold) {

    static final String GREY = "6B6B6B";

    Type(Face face, int halfPoints) {
        this(face, halfPoints, null, false, false, false);
    }

    Type grey() {
        return new Type(face, halfPoints, GREY, underlined, struck, bold);
    }

    Type colored(String newColor) {
        return new Type(face, halfPoints, newColor, underlined, struck, bold);
    }

    Type underlinedOnce() {
        return new Type(face, halfPoints, color, true, struck, bold);
    }

    Type struckOut() {
        return new Type(face, halfPoints, color, underlined, true, bold);
    }

    Type sized(int newHalfPoints) {
        return new Type(face, newHalfPoints, color, underlined, struck, bold);
    }

    /** Bold and underlined, as words that differ are set in a table of old and new. */
    Type stressed() {
        return new Type(face, halfPoints, color, true, struck, true);
    }
}
