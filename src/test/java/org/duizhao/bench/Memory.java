package org.duizhao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The heap, in megabytes. */
final class Memory {

    private static final double MEGABYTE = 1 << 20;

    private Memory() {
    }

    static void forgetPeak() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that was used, garbage included; it grows as far as the heap's bound lets it. */
    static double peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    /** What is in use once the garbage is gone. */
    static double live() {
        System.gc();
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() / MEGABYTE;
    }

    static double bound() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
