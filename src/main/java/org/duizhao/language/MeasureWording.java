package org.duizhao.language;

import org.duizhao.chinese.fold.CharacterFold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What of a text counts when two texts are compared: its characters, folded, in runs between punctuation marks. */
public final class MeasureWording {

    /** Stands behind the last character; no letter. */
    private static final char END = ' ';

    private MeasureWording() {
    }

    /** The stretches of letters, digits and ideographs, folded, in order; none of them empty. */
    public static List<String> runs(String text) {
        char[] folded = CharacterFold.comparableCharacters(text);
        List<String> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= folded.length;) {
            int c = i < folded.length ? Character.codePointAt(folded, i) : END;
            int next = i + Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                if (begin < i) {
                    runs.add(new String(folded, begin, i - begin));
                }
                begin = next;
            }
            i = next;
        }
        return runs;
    }

    /** All pieces of {@code length} UTF-16 units of the runs, in order, repeated ones too. */
    public static List<String> grams(String text, int length) {
        List<String> grams = new ArrayList<>();
        for (String run : runs(text)) {
            for (int i = 0; i + length <= run.length(); i++) {
                grams.add(run.substring(i, i + length));
            }
        }
        return grams;
    }

    /**
     * The same pieces as {@link #grams} as numbers, for what compares very many of them: two of one length are equal where the pieces are.
     *
     * @param length 1 to 4
     */
    public static long[] pieces(String text, int length) {
        char[] folded = CharacterFold.comparableCharacters(text);
        long[] pieces = new long[folded.length];
        long units = 0;
        int run = 0;
        int found = 0;
        for (int i = 0; i < folded.length;) {
            int c = Character.codePointAt(folded, i);
            int next = i + Character.charCount(c);
            boolean counts = Character.isLetterOrDigit(c);
            for (; i < next; i++) {
                run = counts ? run + 1 : 0;
                units = units << Character.SIZE | folded[i];
                if (run >= length) {
                    pieces[found++] = units & -1L >>> Long.SIZE - length * Character.SIZE;
                }
            }
        }
        return Arrays.copyOf(pieces, found);
    }
}
