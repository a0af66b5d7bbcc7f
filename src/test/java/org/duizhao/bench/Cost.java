package org.duizhao.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param wall      seconds on the clock
 * @param processor seconds of all processors together, the compiler's and the collector's too
 */
record Cost(double wall, double processor) {

    private static final double NANOSECONDS = 1e9;

    interface Work {
        void run() throws Exception;
    }

    static Cost of(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - start) / NANOSECONDS, (system.getProcessCpuTime() - processor) / NANOSECONDS);
    }

    /** The middle of two. */
    static Cost mean(Cost a, Cost b) {
        return new Cost((a.wall + b.wall) / 2, (a.processor + b.processor) / 2);
    }
}
