package org.duizhao.read.word;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list, as Word does while it lays out a document from the beginning to the end. */
final class ListCounter {

    /** No number of a list, so that one may begin with any. */
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[Level.MOST];

    ListCounter() {
        Arrays.fill(numbers, UNUSED);
    }

    /** Lets the level begin anew with {@code number} at its next paragraph. */
    void startAt(int level, int number) {
        numbers[level] = number - 1;
    }

    /**
     * The number of the next paragraph as text, with what stands around it; empty for a bullet.
     *
     * @param levels of the list, the outermost first
     */
    String next(List<Level> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), numbers.length)) {
            return "";
        }
        numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
        for (int inner = level + 1; inner < Math.min(levels.size(), numbers.length); inner++) {
            if (levels.get(inner).restarts()) {
                numbers[inner] = UNUSED;
            }
        }
        Level own = levels.get(level);
        String text = own.style() == NumberStyle.BULLET ? "" : filled(levels, own, level);
        boolean separated = own.spaced() && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return separated ? text + " " : text;
    }

    private String filled(List<Level> levels, Level own, int level) {
        String text = own.template();
        for (int outer = 0; outer <= level; outer++) {
            String gap = "%" + (outer + 1);
            if (text.contains(gap)) {
                int number = numbers[outer] == UNUSED ? levels.get(outer).start() : numbers[outer];
                NumberStyle style = own.legal() ? NumberStyle.DECIMAL : levels.get(outer).style();
                text = text.replace(gap, style.write(number));
            }
        }
        return text;
    }

    /**
     * How one level of a Word list is numbered.
     *
     * @param start    the first number
     * @param template the text around the numbers, {@code %1} for that of the outermost level: {@code 第%1章}, {@code %1.%2}
     * @param restarts whether it starts anew after a paragraph of a level further out
     * @param legal    whether the numbers of all levels are written in digits
     * @param spaced   whether white space follows the number
     */
    record Level(NumberStyle style, int start, String template, boolean restarts, boolean legal, boolean spaced) {

        /** How many levels a list of Word has. */
        static final int MOST = 9;
    }
}
