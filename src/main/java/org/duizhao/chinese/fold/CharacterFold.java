package org.duizhao.chinese.fold;

import org.duizhao.resource.Table;

import java.text.Normalizer;
import java.util.List;

/**
 * Makes characters equal that a person does not tell apart: full and half width, traditional and simplified, case, kinds of brackets.
 * Search, filter, topics and alignment all fold with it, so that they find the same.
 *
 * <pre>
 * CharacterFold.fold("Ａ１應急演練，")          a1应急演练,      each character in its place
 * CharacterFold.comparable("㎡ Ⅳ級")           m2 iv级          places may move
 * </pre>
 */
public final class CharacterFold {

    /** The full-width forms of ASCII. */
    private static final char FIRST_FULL_WIDTH = '！';
    /** The one for ~, the last sign of ASCII. */
    private static final char LAST_FULL_WIDTH = '～';
    /** The hanzi of GB 13000 of 1993, which have no other form to NFKC. */
    private static final char FIRST_HANZI = '一';
    /** 龥, the last of Unicode 1.1. */
    private static final char LAST_HANZI = '\u9FA5';
    /** How many characters ASCII has: 0 to 127. */
    private static final int ASCII = 128;

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
        return new String(foldAll(text.toCharArray()));
    }

    private static char[] foldAll(char[] characters) {
        for (int i = 0; i < characters.length; i++) {
            characters[i] = fold(characters[i]);
        }
        return characters;
    }

    /** The one that stands for all that are not told apart. */
    public static char fold(char character) {
        return FOLDED[character];
    }

    /** The folded text, in which signs that stand for several characters are these characters too (NFKC): ㎡ is m2. Places may move. */
    public static String comparable(String text) {
        return new String(comparableCharacters(text));
    }

    /** The characters of {@link #comparable}. */
    public static char[] comparableCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return foldAll(Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray());
            }
        }
        return foldAll(text.toCharArray());
    }

    /** ASCII and its full-width forms, the usual hanzi and the usual marks of Chinese: NFKC does no more to them than folding. */
    private static boolean isPlain(char c) {
        return c >= FIRST_HANZI && c <= LAST_HANZI || c < ASCII || c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH || switch (c) {
            case '、', '。', '《', '》', '“', '”', '—' -> true;
            default -> false;
        };
    }

    /** By each character the folded one: a search index folds every character of every notice. */
    private static char[] ofAll() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            char narrow = c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - FIRST_FULL_WIDTH + '!') : (char) c;
            folded[c] = isSpace(narrow) ? ' ' : Character.toLowerCase(narrow);
        }
        for (List<String> row : Table.read(CharacterFold.class, "characters.tsv").rows()) {
            row.get(1).chars().forEach(c -> folded[c] = row.get(0).charAt(0));
        }
        return folded;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
