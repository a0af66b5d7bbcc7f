package org.duizhao.parse.line;

/** The colon of either width, which parts a label or a list of bodies from what follows. */
public final class Colon {

    private Colon() {
    }

    public static boolean is(char c) {
        return c == '：' || c == ':';
    }

    /** Where the first colon of {@code [from, to)} stands; -1 where none does. */
    public static int find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
