package org.duizhao.desktop.passage;

import java.util.Comparator;

/**
 * A place between two characters of a list that shows text, in reading order.
 *
 * @param line   of the list, from 0
 * @param part   which of the texts of that line, from 0
 * @param offset in UTF-16 units, of the text as it is seen
 */
record TextPlace(int line, int part, int offset) implements Comparable<TextPlace> {

    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingInt(TextPlace::line).thenComparingInt(TextPlace::part).thenComparingInt(TextPlace::offset);

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }

    TextPlace at(int otherOffset) {
        return new TextPlace(line, part, otherOffset);
    }
}
