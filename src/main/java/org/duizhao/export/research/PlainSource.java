package org.duizhao.export.research;

/**
 * The text of a notice as a plain text of a project holds it: the very characters that were read, but for a byte order mark, and with one kind of
 * line end. Programs count its places in code points, and those that read line ends as one character would count others as two.
 */
final class PlainSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    /** Of each UTF-16 offset of what was read, and of its end. */
    private final int[] places;

    private PlainSource(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static PlainSource of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] places = new int[source.length() + 1];
        int count = 0;
        for (int at = 0; at < source.length();) {
            int character = source.codePointAt(at);
            int width = Character.charCount(character);
            for (int i = 0; i < width; i++) {
                places[at + i] = count;
            }
            at += width;
            boolean goesOn = character == '\r' && at < source.length() && source.charAt(at) == '\n';
            boolean mark = character == BYTE_ORDER_MARK && at == width;
            if (!goesOn && !mark) {
                text.appendCodePoint(character == '\r' ? '\n' : character);
                count++;
            }
        }
        places[source.length()] = count;
        return new PlainSource(text.toString(), places);
    }

    /** What is written, in UTF-8. */
    String text() {
        return text;
    }

    /** Which code point of {@link #text} stands at an offset of what was read; the number of all at its end. */
    int place(int offset) {
        return places[offset];
    }
}
