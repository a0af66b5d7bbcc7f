package org.duizhao.robust;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Processor time, which is the same on a machine that others load too. */
final class Processor {

    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECONDS = 1e3;

    private Processor() {
    }

    /**
     * Seconds that all threads of this program worked meanwhile, for what is guarded works on a thread of its own. The collector's
     * are left out: they grow with all that earlier tests left in memory, not with this work.
     */
    static double seconds(Callable<?> work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double before = system.getProcessCpuTime() / NANOSECONDS - collecting();
        work.call();
        return system.getProcessCpuTime() / NANOSECONDS - collecting() - before;
    }

    private static double collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum() / MILLISECONDS;
    }
}
