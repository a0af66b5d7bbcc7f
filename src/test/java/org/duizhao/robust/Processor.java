package org.duizhao.robust;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Processor time, which is the same on a machine that others load too. */
final class Processor {

    private static final double NANOSECONDS = 1e9;

    private Processor() {
    }

    /** Seconds that this thread worked on it. */
    static double seconds(Callable<?> work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.call();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOSECONDS;
    }

    /** The least of several runs: what else the machine does can only add to it. */
    static double least(int runs, Callable<?> work) throws Exception {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            least = Math.min(least, seconds(work));
        }
        return least;
    }
}
