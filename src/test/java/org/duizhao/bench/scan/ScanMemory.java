package org.duizhao.bench.scan;

import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.scan.ScanModels;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What memory the process takes (Linux) while it reads a scanned document again and again: before, and after each time with the peak so far.
 * Arguments: the document, how many times.
 */
final class ScanMemory {

    private ScanMemory() {
    }

    public static void main(String[] arguments) throws IOException {
        Path document = Path.of(arguments[0]);
        ScanModels models = new ScanModels(Files.createTempDirectory("duizhao-scan"));
        NoticeFileReader reader = new NoticeFileReader(models);
        print(0);
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            reader.read(document);
            print(models.steps());
        }
    }

    private static void print(long lines) throws IOException {
        Runtime heap = Runtime.getRuntime();
        System.out.printf("%5d lines: %s kB, peak %s kB, heap %d of %d MB, %.1f s of processors%n", lines, status("VmRSS:"), status("VmHWM:"),
                heap.totalMemory() - heap.freeMemory() >> 20, heap.totalMemory() >> 20,
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9);
    }

    private static String status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(name)).findFirst().orElse("?").replaceAll("\\D", "");
    }
}
