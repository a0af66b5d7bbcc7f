package org.duizhao.desktop.task;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaceMeterTest {

    private static final long MILLISECOND = 1_000_000;

    private long now = 5_000 * MILLISECOND;
    private final PaceMeter meter = new PaceMeter(() -> now);

    @Test
    void nothingIsSaidInTheFirstSecond() {
        meter.report(0, 5_000);
        assertFalse(after(900, 90, 5_000).known());
        Pace pace = after(200, 110, 5_000);
        assertEquals(100, pace.perSecond(), 1);
        assertEquals(48.9, pace.secondsLeft(), 0.5);
    }

    @Test
    void nothingIsSaidOfWorkThatIsOverInTwoSeconds() {
        meter.report(0, 100);
        assertFalse(after(1_100, 80, 100).known());
        assertFalse(after(200, 99, 100).known());
    }

    @Test
    void timeLeftRunsDownAlthoughTheSpeedWavers() {
        meter.report(0, 1_000);
        double before = after(1_100, 110, 1_000).secondsLeft();
        long done = 110;
        for (int second = 1; second <= 5; second++) {
            done += second % 2 == 0 ? 90 : 110;
            double now = after(1_000, done, 1_000).secondsLeft();
            assertEquals(before - 1, now, 0.001);
            before = now;
        }
    }

    @Test
    void timeLeftIsSetAnewWhereTheWorkHasBecomeMuchSlower() {
        meter.report(0, 1_000);
        after(1_100, 110, 1_000);
        Pace slow = Pace.NONE;
        for (int second = 1; second <= 12; second++) {
            slow = after(1_000, 110 + second, 1_000);
        }
        assertTrue(slow.secondsLeft() > 300, slow.toString());
    }

    @Test
    void theSpeedIsThatOfTheLastSeconds() {
        meter.report(0, 10_000);
        long done = 0;
        for (int second = 1; second <= 30; second++) {
            done += second <= 15 ? 10 : 100;
            after(1_000, done, 10_000);
        }
        assertEquals(100, after(1_000, done + 100, 10_000).perSecond(), 5);
    }

    @Test
    void aPauseDoesNotCount() {
        meter.report(0, 5_000);
        after(2_000, 200, 5_000);
        meter.beginAgain();
        now += 60_000 * MILLISECOND;
        assertFalse(meter.report(200, 5_000).known());
        assertEquals(100, after(1_500, 350, 5_000).perSecond(), 1);
    }

    private Pace after(long milliseconds, long done, long total) {
        now += milliseconds * MILLISECOND;
        return meter.report(done, total);
    }
}
