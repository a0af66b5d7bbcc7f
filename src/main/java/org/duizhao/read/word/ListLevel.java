package org.duizhao.read.word;

/**
 * How one level of a Word list is numbered.
 *
 * @param start    the first number
 * @param template the text around the numbers, {@code %1} for that of the outermost level: {@code 第%1章}, {@code %1.%2}
 * @param restarts whether it starts anew after a paragraph of a level further out
 * @param legal    whether the numbers of all levels are written in digits
 * @param spaced   whether white space follows the number
 */
record ListLevel(NumberStyle style, int start, String template, boolean restarts, boolean legal, boolean spaced) {

    /** How many levels a list of Word has. */
    static final int MOST = 9;
}
