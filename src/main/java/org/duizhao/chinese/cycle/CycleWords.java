package org.duizhao.chinese.cycle;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.resource.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The words for a cycle, as parts of regular expressions, and what they say.
 *
 * <pre>
 * Pattern.compile(CycleWords.EVERY)        每月, 每两周, 每半年, 每个工作日
 * CycleWords.cycle("两", "周")              a WEEK of which there are 2
 * </pre>
 */
public final class CycleWords {

    private static final Table TABLE = Table.read(CycleWords.class, "units.tsv");
    private static final String HALF = "半";
    private static final String NUMERAL = HALF + "|[两二三四五六七八九十]|\\d{1,2}";
    /** 每周边, 每周期 and 每周转 begin with no week. */
    private static final String UNITS = Words.of(TABLE.words("UNIT")).expression() + "(?<!周(?=边|期|转))";

    /** 每 with its unit. */
    public static final String EVERY = "每隔?(?:" + NUMERAL + ")?个?" + UNITS;
    /** The same with the numeral in the group {@code n} and the unit in the group {@code unit}. */
    public static final String EVERY_IN_GROUPS = "每隔?(?<n>" + NUMERAL + ")?个?(?<unit>" + UNITS + ")";
    /** A unit that stands alone behind 按, 逐 or 分: 按季度. */
    public static final String BARE_UNIT = Words.of(TABLE.words("BARE")).expression();
    /** 按月, 逐季度; not 按年限. */
    public static final String BY = "(?:按|逐|分)" + BARE_UNIT + "(?!限|度|龄)";
    /** The same with the unit in the group {@code each}. */
    public static final String BY_IN_GROUP = "(?:按|逐|分)(?<each>" + BARE_UNIT + ")(?!限|度|龄)";
    /** A unit said twice; 今年年底 is none. */
    public static final String TWICE = Words.of(TABLE.words("TWICE")).expression() + "(?<![今明去本当次]年年)";
    /** A whole year in which something is to be done so often. */
    public static final String WHOLE_YEAR = Words.of(TABLE.words("WHOLE")).expression();

    /** Any of these. */
    public static final String ANY = EVERY + "|" + WHOLE_YEAR + "|" + BY + "|" + TWICE;

    private static final Map<String, Unit> UNITS_BY_WORD = units("UNIT");
    private static final Map<String, Unit> HALVES_BY_WORD = units("HALF");

    /** A unit of the table, or the half of one. */
    private record Unit(String usual, Period period, int count, double perYear) {

        Cycle times(int times) {
            return new Cycle(period, count * times, perYear / times);
        }
    }

    private CycleWords() {
    }

    /**
     * What 每 and these words say.
     *
     * @param numeral between 每 and the unit; empty or null for one; 半 for half of it, which is the whole where the half is no cycle
     * @param unit    one of the units, such as 月 or 工作日
     * @throws IllegalArgumentException for a unit that is not in the table
     */
    public static Cycle cycle(String numeral, String unit) {
        Unit whole = unit(unit);
        if (HALF.equals(numeral)) {
            return HALVES_BY_WORD.getOrDefault(unit, whole).times(1);
        }
        return whole.times(numeral == null || numeral.isEmpty() ? 1 : (int) Numerals.read(numeral).orElse(1));
    }

    /**
     * The usual words for what a match of {@link #EVERY_IN_GROUPS} says: 每季 for 每个季度, 每两年 for 每隔两年.
     *
     * @param every its groups {@code n} and {@code unit} are those of the match
     */
    public static String usual(Matcher every) {
        String numeral = every.group("n") == null ? "" : every.group("n");
        boolean counted = !numeral.isEmpty() && !numeral.equals(HALF);
        return "每" + numeral + (counted && every.group().contains("个") ? "个" : "") + unit(every.group("unit")).usual();
    }

    private static Unit unit(String word) {
        Unit unit = UNITS_BY_WORD.get(word);
        if (unit == null) {
            throw new IllegalArgumentException("no unit of a cycle: " + word);
        }
        return unit;
    }

    private static Map<String, Unit> units(String name) {
        Map<String, Unit> units = new HashMap<>();
        for (List<String> row : TABLE.rows()) {
            if (row.get(0).equals(name)) {
                List<String> words = Table.wordsOf(row.get(1));
                Unit unit = new Unit(words.get(0), Period.valueOf(row.get(2)), Integer.parseInt(row.get(3)), Double.parseDouble(row.get(4)));
                words.forEach(word -> units.put(word, unit));
            }
        }
        return Map.copyOf(units);
    }
}
