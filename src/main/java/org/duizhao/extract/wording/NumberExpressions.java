package org.duizhao.extract.wording;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.BoundWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** The building blocks of the grammars' expressions: numerals, ranges and words that bound. */
public final class NumberExpressions {

    private static final NamedWords WORDS = NamedWords.read(NumberExpressions.class, "words.tsv");
    /** A numeral: digits with an optional 万, or Chinese. Of no more digits than a number has, for a run of thousands would be tried from each to each. */
    public static final String NUMERAL =
            "(?:(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,15})?[十百千万亿]{0,2}|[" + Numerals.HANZI + "]{1,15}|半)";
    /** A character that a numeral can end with. */
    public static final String NUMERAL_END = "[\\d" + Numerals.HANZI + "半]";
    /** A numeral or a range of two, in the groups {@code low} and {@code high}. */
    public static final String RANGE = "(?<low>" + NUMERAL + ")(?:[%％‰]?(?:-|－|—{1,2}|–|~|～|至|到)(?<high>" + NUMERAL + "))?";
    private static final String TO = "(?:-|－|—{1,2}|–|~|～|至)";
    private static final String BOUNDS = BoundWords.LOWER.and(BoundWords.UPPER).expression();
    /** A bounding word before the number, in the group {@code before}. */
    public static final String BEFORE = "(?:(?<before>" + BOUNDS + "|年?满)(?:为|到|在)?)?";
    /** A bounding word after the number, in the group {@code after}. */
    public static final String AFTER = "(?:（含）|\\(含\\))?(?<after>" + WORDS.any("BOUND_AFTER") + ")?";
    /** Other numbers between the word and the number only where they are of one list: 不少于20种、1000件. */
    private static final Cue DISTANT_BOUND = Cue.of(BOUNDS + "(?=[^\u0001\\d]{0,24}(?:\\d[^\u0001的]{0,10}[、和及][^\u0001\\d]{0,8}){0,3}$)");

    /** As far before a number as that is looked for, in UTF-16 units. */
    public static final int FARTHEST_BOUND = 120;

    /** The same, where the first number may have its unit too: 500元至2000元. */
    public static String range(String units) {
        return "(?<low>" + NUMERAL + ")(?:(?:[%％‰]?(?:" + TO + "|到)|" + units + TO + ")(?<high>" + NUMERAL + "))?";
    }

    /** In UTF-16 units; no number is written longer. */
    private static final int LONGEST = 24;
    private static final CharacterSet IN_NUMERALS = CharacterSet.of("0123456789,." + Numerals.HANZI + "半");

    private NumberExpressions() {
    }

    /** Runs of digits and numerals that are too long for a number: a number would be looked for from each of their places to each. */
    public static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !IN_NUMERALS.has(text.charAt(at))) {
                if (at - start > LONGEST) {
                    runs.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return runs;
    }

    /** How the two bounding words bound; either may be null. A lower bound wins, for 最高达50万元 is rare and 达…以上 is not. */
    public static Comparator comparator(String before, String after) {
        if (after != null && after.endsWith("以上")) {
            return Comparator.AT_LEAST;
        }
        if (after != null && (after.endsWith("以下") || after.endsWith("内"))) {
            return Comparator.AT_MOST;
        }
        if (before == null) {
            return Comparator.EXACTLY;
        }
        return before.endsWith("满") && BoundWords.UPPER.endAt(before, 0) != before.length() || BoundWords.LOWER.endAt(before, 0) == before.length() ? Comparator.AT_LEAST : Comparator.AT_MOST;
    }

    /** The bounding word nearest before a number in its clause, where it does not stand beside it; null if there is none. */
    public static String distantBound(String clauseBefore) {
        String found = null;
        for (Matcher bound : DISTANT_BOUND.in(clauseBefore)) {
            found = bound.group();
        }
        return found;
    }

    /**
     * The amount that {@link #BEFORE}, {@link #RANGE} and {@link #AFTER} have matched; null where the numeral names no number.
     */
    public static Bounds amount(Matcher matched, String unit) {
        OptionalDouble low = Numerals.read(matched.group("low"));
        if (low.isEmpty()) {
            return null;
        }
        String high = matched.group("high");
        OptionalDouble upper = high == null ? OptionalDouble.empty() : Numerals.read(high);
        Comparator comparator = comparator(matched.group("before"), matched.group("after"));
        if (comparator == Comparator.AT_MOST && upper.isPresent()) {
            return new Bounds(comparator, upper.getAsDouble(), null, unit);
        }
        return new Bounds(comparator, low.getAsDouble(), upper.isPresent() ? (Double) upper.getAsDouble() : null, unit);
    }
}
