package org.duizhao.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a measure's text counts when two measures are compared: characters folded by NFKC, without the responsibility bracket at
 * the end, in runs between punctuation marks. Who is responsible says nothing about what is required, and the same long list of
 * bodies stands behind measures of every kind.
 */
public final class MeasureWording {

    private static final Pattern RESPONSIBLE = Pattern.compile(
            "[（(\\[［][^（）()\\[\\]［］]*(?:[\\[［(（][^（）()\\[\\]［］]*[\\]］)）][^（）()\\[\\]［］]*)*(?:负责|牵头|配合|落实|分工)"
                    + "[^（）()]*[）)\\]］][。；;]?$"
                    + "|[\\[［(（]?(?:责任|牵头|配合)(?:部门|单位)[:：].*$");

    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final char FIRST_HANZI = '一';
    private static final char LAST_HANZI = '\u9FA5';
    private static final int ASCII = 128;

    private MeasureWording() {
    }

    /** The text without a trailing responsibility bracket; the text itself where nothing else would be left. */
    public static String withoutResponsibility(String text) {
        if (!mayNameResponsible(text)) {
            return text;
        }
        String rest = RESPONSIBLE.matcher(text).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    /** A bracket ends the text, or a colon stands somewhere in it. */
    private static boolean mayNameResponsible(String text) {
        int last = text.length() - 1;
        int end = last > 0 && "。；;".indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
        return end > 0 && "）)］]\n".indexOf(text.charAt(end)) >= 0 || text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    /** The text with full-width and half-width forms made one (NFKC) and in lower case. */
    public static String folded(String text) {
        return new String(foldedCharacters(text));
    }

    /** The characters of the folded text. */
    static char[] foldedCharacters(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char narrow = narrow(folded[i]);
            if (!isPlain(narrow)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray();
            }
            folded[i] = narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
        }
        return folded;
    }

    private static char narrow(char c) {
        return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - FIRST_FULL_WIDTH + '!') : c;
    }

    /** ASCII, the usual hanzi and the usual marks of Chinese, which NFKC leaves as they are. */
    private static boolean isPlain(char c) {
        return c >= FIRST_HANZI && c <= LAST_HANZI || c < ASCII || switch (c) {
            case '、', '。', '《', '》', '“', '”', '—' -> true;
            default -> false;
        };
    }

    /** The stretches of letters, digits and ideographs, folded, in order; none of them empty. */
    public static List<String> runs(String text) {
        String folded = folded(text);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                run.appendCodePoint(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        if (!run.isEmpty()) {
            runs.add(run.toString());
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
}
