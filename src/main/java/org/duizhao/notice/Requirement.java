package org.duizhao.notice;

import java.time.LocalDate;

/**
 * A requirement that can be compared: who does what, how often, by when, how much.
 *
 * @param start       where the wording starts in the measure's text, UTF-16
 * @param end         where it ends, exclusive
 * @param text        the wording, as it stands there
 * @param actor       who must; null where the notice does not say
 * @param actorOrigin where the actor was found; null without an actor
 * @param action      what is done, without number and frequency; null where there is none
 * @param comparator  null where the wording is vague
 * @param value       null where the wording is vague (定期) or for a deadline; the lower one of a range (3至5名)
 * @param maximum     the upper one of a range; null where the wording is no range
 * @param unit        次, 名, %, 天 …; null where there is none
 * @param period      of a FREQUENCY, or of an amount a year or day (每年20万元, 每天1小时); null otherwise
 * @param periodCount 1 as a rule; 2 of 每两周
 * @param perYear     least times a year of a FREQUENCY; null otherwise or where vague
 * @param deadline    resolved with the notice's year; null where there is none or it is relative
 * @param obligation  the strength of the sentence
 */
public record Requirement(Kind kind, int start, int end, String text, String actor, ActorOrigin actorOrigin, String action,
                          Comparator comparator, Double value, Double maximum, String unit, Period period, int periodCount,
                          Double perYear, LocalDate deadline, Obligation obligation) {

    /** What is required. */
    public enum Kind { FREQUENCY, COUNT, RATIO, DEADLINE, DURATION, THRESHOLD }

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

    /** The period of a frequency, with how many of them a year has. */
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

    /** Where the actor stands, as seen from the requirement. */
    public enum ActorOrigin { SENTENCE, EARLIER_SENTENCE, HEADING, BRACKET }

    /** True for 定期, 常态化 and the like: a requirement without a number. */
    public boolean vague() {
        return value == null && deadline == null && kind != Kind.DEADLINE;
    }
}
