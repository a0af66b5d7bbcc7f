package org.duizhao.language;

import com.hankcs.hanlp.dictionary.other.CharTable;

/** Makes characters equal that a person does not tell apart when searching: full and half width, traditional and simplified, case. */
public final class CharacterFold {

    private static final char[] FOLDED = ofAll();

    private CharacterFold() {
    }

    /** The folded text; each character of it stands where the one it came from stood. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The one that stands for all that are not told apart. */
    public static char fold(char character) {
        return FOLDED[character];
    }

    /** By each character the folded one: a search index folds every character of every notice. */
    private static char[] ofAll() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = Character.toLowerCase(CharTable.convert((char) c));
        }
        return folded;
    }
}
