package org.duizhao.export.word;

/**
 * The sizes of a table: the more columns, the smaller.
 *
 * @param text   half points of the passages
 * @param source half points of the source under a passage
 * @param pitch  twips from line to line of the passages
 */
record TableType(int text, int source, int pitch) {

    /** 五号 over 小五. */
    static final TableType USUAL = new TableType(21, 18, 260);

    /** How many lines a text of this many characters takes in a column of this many twips. */
    int lines(int characters, int width) {
        int inLine = Math.max(1, width / (text * 10));
        return (characters + inLine - 1) / inLine;
    }
}
