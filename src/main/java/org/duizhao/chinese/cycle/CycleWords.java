package org.duizhao.chinese.cycle;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.resource.Table;

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
    private static final String NUMERAL = "半|[两二三四五六七八九十]|\\d{1,2}";
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

    private static final Cycle HALF_A_MONTH = new Cycle(Period.DAY, 15, 24);

    private CycleWords() {
    }

    /**
     * What 每 and these words say.
     *
     * @param numeral between 每 and the unit; empty or null for one; 半 for half of it
     * @param unit    one of the units, such as 月 or 工作日
     */
    public static Cycle cycle(String numeral, String unit) {
        boolean half = "半".equals(numeral);
        int count = numeral == null || numeral.isEmpty() || half ? 1 : (int) Numerals.read(numeral).orElse(1);
        return switch (unit.charAt(0)) {
            case '周', '星' -> Cycle.of(Period.WEEK, count);
            case '旬' -> new Cycle(Period.DAY, 10 * count, 36.0 / count);
            case '月' -> half ? HALF_A_MONTH : Cycle.of(Period.MONTH, count);
            case '季' -> Cycle.of(Period.QUARTER, count);
            case '年' -> half ? Cycle.of(Period.MONTH, 6) : Cycle.of(Period.YEAR, count);
            case '学' -> unit.endsWith("年") ? Cycle.of(Period.YEAR, count) : Cycle.of(Period.MONTH, 6 * count);
            default -> Cycle.of(Period.DAY, count);
        };
    }
}
