package org.duizhao.chinese.clause;

import org.duizhao.chinese.number.NumeralRuns;

/**
 * The half-width stop of texts that were set with Western marks, as Founder's PDFs give them: 加强领导,每月调度一次.各部门要…. It ends a sentence behind
 * a hanzi, and so does the full-width point (．) in its place; none in 3.5, www.gov.cn, 一.总则 or 阿依.努尔; a text with 。 has no such stops.
 *
 * <pre>
 * HalfWidthStops.areIn("每月调度一次.各部门要检查.")      true
 * HalfWidthStops.at("每月调度一次.各部门要检查.", 6)      true
 * </pre>
 */
public final class HalfWidthStops {

    /** ．, as the same PDFs and texts typed in full width have it. */
    private static final char FULL_WIDTH = '．';
    private static final String CLOSERS = "”’）)》〉】]〕»";
    private static final String OPENERS = "“‘（(《〈【[〔«";

    private HalfWidthStops() {
    }

    /** Whether a paragraph is set with such stops: it has no 。 and ends with one. */
    public static boolean areIn(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && (paragraph.charAt(end - 1) <= ' ' || CLOSERS.indexOf(paragraph.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 1 && at(paragraph, end - 1) && paragraph.indexOf('。') < 0;
    }

    /** Whether the character is such a stop, in a paragraph that is set with them. */
    public static boolean at(CharSequence text, int at) {
        if (text.charAt(at) != '.' && text.charAt(at) != FULL_WIDTH || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean behindWord = Character.isIdeographic(before) && !isNumber(text, at - 1) || CLOSERS.indexOf(before) >= 0;
        return behindWord && (Character.isIdeographic(after) || Character.isWhitespace(after) || NumeralRuns.isDigit(after)
                || OPENERS.indexOf(after) >= 0 || CLOSERS.indexOf(after) >= 0);
    }

    /** Whether the hanzi numerals that end at {@code last} are all of a word: 一. opens an item. */
    private static boolean isNumber(CharSequence text, int last) {
        int start = last;
        while (start >= 0 && NumeralRuns.isHanzi(text.charAt(start))) {
            start--;
        }
        return start < last && (start < 0 || !Character.isLetterOrDigit(text.charAt(start)));
    }
}
