package org.duizhao.language;

import com.hankcs.hanlp.dictionary.other.CharTable;

/** Makes characters equal that a person does not tell apart when searching: full and half width, traditional and simplified, case. */
public final class CharacterFold {

    private CharacterFold() {
    }

    /** The folded text; each character of it stands where the one it came from stood. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** The one that stands for all that are not told apart. */
    public static char fold(char character) {
        return Character.toLowerCase(CharTable.convert(character));
    }
}
