package org.duizhao.extract.grammar;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;

/** The words for a cycle: 每月, 每两周, 半年. */
final class Cycles {

    private static final Cycle HALF_A_MONTH = new Cycle(Period.DAY, 15, 24);

    private Cycles() {
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
