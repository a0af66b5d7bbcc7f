package org.duizhao.read.word;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list, as Word does while it lays out a document from the beginning to the end. */
final class ListCounter {

    /** No number of a list, so that one may begin with any. */
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[ListLevel.MOST];

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
    String next(List<ListLevel> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), numbers.length)) {
            return "";
        }
        numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
        for (int inner = level + 1; inner < Math.min(levels.size(), numbers.length); inner++) {
            if (levels.get(inner).restarts()) {
                numbers[inner] = UNUSED;
            }
        }
        ListLevel own = levels.get(level);
        String text = own.style() == NumberStyle.BULLET ? "" : filled(levels, own, level);
        boolean separated = own.spaced() && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return separated ? text + " " : text;
    }

    private String filled(List<ListLevel> levels, ListLevel own, int level) {
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
}
