package org.duizhao.extract.grammar;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.notice.Requirement.Period;

/**
 * How often something comes round: every two weeks is WEEK and 2.
 *
 * @param perYear how many a year has
 */
record Cycle(Period period, int count, double perYear) {

    static final Cycle YEARLY = of(Period.YEAR, 1);

    /** Every {@code count} periods. */
    static Cycle of(Period period, int count) {
        return new Cycle(period, count, (double) period.perYear() / count);
    }

    /**
     * What 每 and these words say.
     *
     * @param numeral between 每 and the unit; empty or null for one; 半 for half of it
     * @param unit    日 天 工作日 周 星期 旬 月 季 季度 年 年度 学期 学年
     */
    static Cycle every(String numeral, String unit) {
        boolean half = "半".equals(numeral);
        int count = numeral == null || numeral.isEmpty() || half ? 1 : (int) Numerals.read(numeral).orElse(1);
        return switch (unit.charAt(0)) {
            case '周', '星' -> of(Period.WEEK, count);
            case '旬' -> new Cycle(Period.DAY, 10 * count, 36.0 / count);
            case '月' -> half ? new Cycle(Period.DAY, 15, 24) : of(Period.MONTH, count);
            case '季' -> of(Period.QUARTER, count);
            case '年' -> half ? of(Period.MONTH, 6) : of(Period.YEAR, count);
            case '学' -> unit.endsWith("年") ? of(Period.YEAR, count) : of(Period.MONTH, 6 * count);
            default -> of(Period.DAY, count);
        };
    }
}
