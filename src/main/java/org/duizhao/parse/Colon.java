package org.duizhao.parse;

/** The colon of either width, which parts a label or a list of bodies from what follows. */
final class Colon {

    private Colon() {
    }

    static boolean is(char c) {
        return c == '：' || c == ':';
    }

    /** Where the first colon of {@code [from, to)} stands; -1 where none does. */
    static int find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
