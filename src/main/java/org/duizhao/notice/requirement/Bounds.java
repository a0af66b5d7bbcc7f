package org.duizhao.notice.requirement;

/**
 * A number with its unit and the way it bounds: 不少于2名, 3至5名, 75%.
 *
 * @param comparator null where the sentence only implies the number: 每周检查 is once
 * @param value      the lower one of a range
 * @param maximum    the upper one of a range; null where it is no range
 * @param unit       次, 名, %, 天 …
 */
public record Bounds(Comparator comparator, double value, Double maximum, String unit) {

    /** How the value bounds. */
    public enum Comparator {
        AT_LEAST(">="), AT_MOST("<="), EXACTLY("="), ALL("all");

        private final String code;

        Comparator(String code) {
            this.code = code;
        }

        /** As the JSON writes it. */
        public String code() {
            return code;
        }
    }

    /** True where more than this is not allowed. */
    public boolean isCap() {
        return comparator == Comparator.AT_MOST;
    }

    /** The same number, bounding in another way. */
    public Bounds bounding(Comparator other) {
        return new Bounds(other, value, maximum, unit);
    }
}
