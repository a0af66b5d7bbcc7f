package org.duizhao.notice.requirement;

/**
 * How often something comes round: every two weeks is WEEK and 2.
 *
 * @param count   1 as a rule; 2 of 每两周
 * @param perYear how many a year has; 36 of 旬, whose ten days are no exact part of a year
 */
public record Cycle(Period period, int count, double perYear) {

    /** Once a year. */
    public static final Cycle YEARLY = of(Period.YEAR, 1);

    /** The period of a cycle, with how many of them a year has. */
    public enum Period {
        DAY(365), WEEK(52), MONTH(12), QUARTER(4), YEAR(1);

        private final int perYear;

        Period(int perYear) {
            this.perYear = perYear;
        }

        public int perYear() {
            return perYear;
        }
    }

    /** Every {@code count} periods. */
    public static Cycle of(Period period, int count) {
        return new Cycle(period, count, (double) period.perYear() / count);
    }
}
