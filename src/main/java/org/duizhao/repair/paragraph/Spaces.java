package org.duizhao.repair.paragraph;

import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.source.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out the spaces that only the layout put there. In wrapped text none stays but the one between two Latin words. Elsewhere a
 * space may be the only thing that parts a title from the addressees, so a run of spaces becomes one: but none stays within a date
 * (2023 年 3 月), nor in a genre that was stretched over a line (通　知).
 */
public final class Spaces {

    private static final Pattern STRETCHED = Pattern.compile("(?:[\\u4E00-\\u9FFF][\\s\\u3000]+){1,3}[\\u4E00-\\u9FFF]");
    private static final String UNITS = "年月日号时";
    private static final NamedWords MEASURE_WORDS = NamedWords.read(Spaces.class, "measure-words.tsv");
    private static final Words NO_UNIT_WORDS = MEASURE_WORDS.of("NOT");
    private static final Words UNIT_WORDS = MEASURE_WORDS.of("UNIT");

    private final boolean wrapped;

    /** For a text whose lines were cut at the page width, or not. */
    public Spaces(boolean wrapped) {
        this.wrapped = wrapped;
    }

    /** The text with the spaces that mean something. */
    public TracedText tidy(TracedText text) {
        int first = nextBlank(text.toString(), 0);
        return first < text.length() ? tidy(text, first) : text;
    }

    /** A row of a table with one blank between two cells. */
    public static TracedText row(TracedText text) {
        String string = text.toString();
        List<TracedText> pieces = new ArrayList<>();
        int at = 0;
        for (int i = nextBlank(string, 0); i < string.length(); i = nextBlank(string, at)) {
            int end = i + 1;
            while (end < string.length() && TracedText.isBlank(string.charAt(end))) {
                end++;
            }
            pieces.add(text.substring(at, i));
            if (i > 0 && end < string.length()) {
                pieces.add(string.charAt(i) == ' ' ? text.substring(i, i + 1) : text.substring(i, i + 1).replace(0, 1, " "));
            }
            at = end;
        }
        pieces.add(text.substring(at));
        return TracedText.join(pieces);
    }

    private TracedText tidy(TracedText text, int first) {
        String string = text.toString();
        boolean stretched = text.length() < 24 && STRETCHED.matcher(string).matches();
        List<TracedText> pieces = new ArrayList<>();
        int at = 0;
        for (int i = first; i < text.length(); i = nextBlank(string, at)) {
            int end = i + 1;
            while (end < text.length() && TracedText.isBlank(text.charAt(end))) {
                end++;
            }
            pieces.add(text.substring(at, i));
            if (!stretched && end < text.length() && i > 0 && stays(text.charAt(i - 1), text.charAt(end)) && !inAmount(string, i, end)) {
                pieces.add(text.charAt(i) == ' ' ? text.substring(i, i + 1) : text.substring(i, i + 1).replace(0, 1, " "));
            }
            at = end;
        }
        pieces.add(text.substring(at));
        return TracedText.join(pieces);
    }

    /** Where the next white space stands from {@code start} on, or the length of the text. */
    private static int nextBlank(String text, int start) {
        int at = start;
        while (at < text.length() && !TracedText.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** 发挥24 小时, 组织 1 次: a blank between a number and its measure word, or before a number that has one behind it; 附件1 物资表 has none. */
    private static boolean inAmount(String text, int blank, int end) {
        if (NumeralRuns.isDigit(text.charAt(blank - 1))) {
            int start = blank;
            while (start > 0 && (NumeralRuns.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
                start--;
            }
            int word = start;
            while (word > 0 && TracedText.isBlank(text.charAt(word - 1))) {
                word--;
            }
            return isUnit(text, end) && word > 0 && Character.isIdeographic(text.charAt(word - 1)) && "件表图第录".indexOf(text.charAt(word - 1)) < 0;
        }
        int digits = NumeralRuns.digitsEnd(text, end);
        return digits > end && digits < text.length() && TracedText.isBlank(text.charAt(digits)) && Character.isIdeographic(text.charAt(blank - 1))
                && isUnit(text, digits + 1) && UNITS.indexOf(text.charAt(digits + 1)) < 0;
    }

    /** A measure word, and not the beginning of 人员 or 项目. */
    private static boolean isUnit(String text, int at) {
        return UNIT_WORDS.startAt(text, at) && !NO_UNIT_WORDS.startAt(text, at);
    }

    private boolean stays(char before, char after) {
        if (isLatin(before) && isLatin(after)) {
            return true;
        }
        boolean inDate = NumeralRuns.isDigit(before) && UNITS.indexOf(after) >= 0 || "年月".indexOf(before) >= 0 && NumeralRuns.isDigit(after);
        return !wrapped && !inDate;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
