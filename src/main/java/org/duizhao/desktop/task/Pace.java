package org.duizhao.desktop.task;

/**
 * How far counted work is, and how fast it goes.
 *
 * @param total       0 where it is not known
 * @param perSecond   what was done a second of late; 0 where it cannot be said yet
 * @param secondsLeft about; {@link #UNKNOWN} where it cannot be said yet
 */
public record Pace(long done, long total, double perSecond, double secondsLeft) {

    /** Of time left: too early to say, or too short to be worth it. */
    public static final double UNKNOWN = -1;
    /** Before the first report. */
    public static final Pace NONE = new Pace(0, 0, 0, UNKNOWN);

    /** Whether it can be said how much time is left. */
    public boolean known() {
        return secondsLeft >= 0;
    }
}
