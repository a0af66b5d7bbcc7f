package org.duizhao.robust;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Processor time, which is the same on a machine that others load too. */
final class Processor {

    private static final double NANOSECONDS = 1e9;

    private Processor() {
    }

    /** Seconds that all threads of this program worked meanwhile: what is guarded works on a thread of its own. */
    static double seconds(Callable<?> work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        work.call();
        return (system.getProcessCpuTime() - before) / NANOSECONDS;
    }
}
