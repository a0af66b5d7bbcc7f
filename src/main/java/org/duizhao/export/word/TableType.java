package org.duizhao.export.word;

/**
 * The sizes of a table: the more columns, the smaller.
 *
 * @param text   half points of the passages
 * @param source half points of the source under a passage
 * @param pitch  twips from line to line of the passages
 */
record TableType(int text, int source, int pitch) {

    private static final TableType WIDE = new TableType(21, 15, 310);
    private static final TableType NARROW = new TableType(18, 13, 260);

    /** 五号 up to three notices, 小五 for more. */
    static TableType of(int columns) {
        return columns <= 3 ? WIDE : NARROW;
    }

    /** Twips from line to line of the source. */
    int sourcePitch() {
        return pitch * 4 / 5;
    }

    /** How many lines a text of this many characters takes in a column of this many twips. */
    int lines(int characters, int width) {
        int inLine = Math.max(1, width / (text * 10));
        return (characters + inLine - 1) / inLine;
    }
}
