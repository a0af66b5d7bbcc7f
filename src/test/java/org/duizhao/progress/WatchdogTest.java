package org.duizhao.progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Work behind the guard ends in a result, or in one exception that says what became of it; and its thread ends. */
@Timeout(20)
class WatchdogTest {

    private final Watchdog guard = new Watchdog("test", 1);

    @Test
    void whateverWorkThrowsIsTheCauseOfWhatIsThrown() {
        for (Throwable thrown : List.of(new StackOverflowError(), new LinkageError(), new OutOfMemoryError("asked for too much"), new ArithmeticException())) {
            IllegalStateException told = assertThrows(IllegalStateException.class, () -> guard.orThrow(Progress.NONE, progress -> {
                sneak(thrown);
                return null;
            }));
            assertEquals(thrown, told.getCause());
        }
    }

    @Test
    void workThatRecursesWithoutEndIsTold() {
        assertInstanceOf(StackOverflowError.class, assertThrows(IllegalStateException.class, () -> guard.orThrow(() -> depth(0))).getCause());
    }

    @Test
    void workThatReportsMayTakeLongerThanOneStep() {
        List<String> told = new ArrayList<>();
        String done = guard.orThrow((stage, step, total) -> told.add(stage), progress -> {
            for (int i = 0; i < 4; i++) {
                Thread.sleep(500);
                progress.report("step " + i, i, 4);
            }
            return "done";
        });
        assertEquals("done", done);
        assertEquals(List.of("step 0", "step 1", "step 2", "step 3"), told);
    }

    @Test
    void workThatFallsSilentIsGivenUpAndItsThreadEndsAtTheNextStep() throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        GivenUp told = assertThrows(GivenUp.class, () -> guard.orThrow(Progress.NONE, progress -> {
            worker.set(Thread.currentThread());
            try {
                while (true) {
                    Watchdog.checkWanted();
                }
            } finally {
                ended.countDown();
            }
        }));
        assertEquals(1, told.seconds());
        assertTrue(ended.await(5, TimeUnit.SECONDS));
        worker.get().join(TimeUnit.SECONDS.toMillis(10));
        assertFalse(worker.get().isAlive());
    }

    @Test
    void workThatIsNoLongerWantedIsCancelledAndNotAFault() {
        assertThrows(CancellationException.class, () -> guard.orThrow((stage, done, total) -> {
            throw new CancellationException();
        }, progress -> {
            progress.report("pairs", 0, 1);
            return null;
        }));
    }

    private static int depth(int below) {
        return depth(below + 1) + 1;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
