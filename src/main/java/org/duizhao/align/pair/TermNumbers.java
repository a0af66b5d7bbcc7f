package org.duizhao.align.pair;

/** Numbers terms from 0, in the order of when they first came. */
final class TermNumbers {

    /** Any power of two will do: the room grows. */
    private static final int FIRST_ROOM = 1024;
    /** Spreads terms over the places: 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] terms = new long[FIRST_ROOM];
    /** One more than the number; 0 at a place that is free. */
    private int[] numbers = new int[FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    /** The number of a term, a new one where it has none. */
    int of(long term) {
        int at = place(term, terms, numbers);
        if (numbers[at] == 0) {
            terms[at] = term;
            numbers[at] = ++size;
            if (2 * size > numbers.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[at] - 1;
    }

    /** The number of a term; −1 where it has none. */
    int known(long term) {
        return numbers[place(term, terms, numbers)] - 1;
    }

    private void grow() {
        long[] more = new long[2 * terms.length];
        int[] moreNumbers = new int[2 * terms.length];
        for (int i = 0; i < terms.length; i++) {
            if (numbers[i] > 0) {
                int at = place(terms[i], more, moreNumbers);
                more[at] = terms[i];
                moreNumbers[at] = numbers[i];
            }
        }
        terms = more;
        numbers = moreNumbers;
    }

    /** Where a term stands, or would stand. */
    private static int place(long term, long[] terms, int[] numbers) {
        int at = (int) (term * SPREAD >>> Long.SIZE - Integer.numberOfTrailingZeros(terms.length));
        while (numbers[at] > 0 && terms[at] != term) {
            at = at + 1 & terms.length - 1;
        }
        return at;
    }
}
