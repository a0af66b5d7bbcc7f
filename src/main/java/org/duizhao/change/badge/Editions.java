package org.duizhao.change.badge;

import org.duizhao.chinese.number.Numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts on from one edition of a notice to the next: years, sessions (第十九届, 二十大), plans (“十四五”), anniversaries, document numbers.
 */
final class Editions {

    private static final String DIGITS = "[0-9０-９]";
    private static final String HANZI = "[" + Numerals.ZERO_TO_TEN + "百]";
    /** A year in digits or, digit by digit, in hanzi. */
    private static final Pattern YEAR = Pattern.compile("(?<!" + DIGITS + ")(?<year>(?:19|20)\\d{2}|二[〇零]" + HANZI + "{2})(?=年|—|-|至|〕|\\]|］)");
    private static final Pattern NUMBERED = Pattern.compile("(?<=[〔\\[［]Y[〕\\]］])第?" + DIGITS + "+号"
            + "|第(?:" + DIGITS + "+|" + HANZI + "+)(?=[个届次轮批期年])|" + DIGITS + "+(?=周年)"
            + "|" + HANZI + "{1,3}(?=届)|(?:二?十)" + HANZI + "?(?=大(?!学|厅|队|会战))|(?:二?十)" + HANZI + "(?=五[”’]|五规划|五时期)");

    /**
     * A text without what counts on.
     *
     * @param years as they stand in the text, in order
     */
    record Folded(String text, List<Integer> years) {
    }

    private Editions() {
    }

    static Folded fold(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        String yearless = year.replaceAll(found -> {
            years.add(value(found.group()));
            return "Y";
        });
        return new Folded(NUMBERED.matcher(yearless).replaceAll("N"), years);
    }

    private static int value(String year) {
        String digits = "〇" + Numerals.ONE_TO_NINE;
        int value = 0;
        for (int i = 0; i < year.length(); i++) {
            char c = year.charAt(i) == '零' ? '〇' : year.charAt(i);
            value = value * 10 + (Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, digits.indexOf(c)));
        }
        return value;
    }

    /** Whether the years went on as the notices' own did: by as many, or not at all. Of what years the notices are may be unknown: null. */
    static boolean goOn(Folded old, Folded now, Integer oldYear, Integer newYear) {
        int step = oldYear == null || newYear == null ? 1 : newYear - oldYear;
        for (int i = 0; i < old.years().size(); i++) {
            int went = now.years().get(i) - old.years().get(i);
            if (went != 0 && went != step) {
                return false;
            }
        }
        return true;
    }
}
