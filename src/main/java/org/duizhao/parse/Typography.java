package org.duizhao.parse;

import java.util.regex.Pattern;

/** How titles and names are written: without the blanks that a line break or a wide setting (通　知) left in them. */
final class Typography {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern HANZI_BLANK = Pattern.compile("(?<![A-Za-z0-9])[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+(?![A-Za-z0-9])");
    private static final Pattern CLOSING = Pattern.compile("[。：:，,；;]+$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Typography() {
    }

    /** Without blanks beside hanzi; those between Latin words stay. */
    static String tight(CharSequence text) {
        return HANZI_BLANK.matcher(text).replaceAll("");
    }

    static String title(CharSequence text) {
        return CLOSING.matcher(BLANKS.matcher(text.toString().strip()).replaceAll(" ")).replaceAll("");
    }

    /** Letters, digits and ideographs only: what two prints of one title share. */
    static String letters(CharSequence text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
