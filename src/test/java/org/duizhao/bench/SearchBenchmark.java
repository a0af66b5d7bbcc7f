package org.duizhao.bench;

import org.duizhao.workbench.Project;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How long phrases take in the real index of an imported project; the floor is reading all texts through with {@code contains}. */
final class SearchBenchmark {

    private static final int QUERIES = 400;
    private static final int SHOWN = 50;
    /** So many texts are read through at most, and the rest is reckoned from them. */
    private static final int READ_THROUGH = 5_000;

    private SearchBenchmark() {
    }

    static void run(Project project, int notices) throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(notices, READ_THROUGH); i++) {
            texts.add(NoticeGenerator.notice(i));
        }
        int measures = project.summaries().stream().mapToInt(summary -> summary.counts().measures()).sum();
        Random random = new Random(7);
        measure(project, texts, random);
        Times times = measure(project, texts, random);
        String phrase = phrase(texts, random);
        Cost scan = Cost.of(() -> Report.line("  (%,d texts hold %s)", texts.stream().filter(text -> text.contains(phrase)).count(), phrase));
        double floor = scan.wall() * 1e3 * notices / texts.size();
        Report.line("search: phrases of 2 to 10 characters among %,d measures: p50 %.1f ms, p95 %.1f ms, longest %.1f ms; processor time"
                + " p50 %.1f ms, p95 %.1f ms; reading all texts through %.1f ms, ratio of p95 %.2f", measures, at(times.wall, 50),
                at(times.wall, 95), at(times.wall, 100), at(times.processor, 50), at(times.processor, 95), floor,
                at(times.wall, 95) / floor);
    }

    /** Milliseconds a query, sorted: on the clock, and of the processor, which other programs on the machine do not lengthen. */
    private record Times(double[] wall, double[] processor) {
    }

    private static Times measure(Project project, List<String> texts, Random random) throws Exception {
        Times times = new Times(new double[QUERIES], new double[QUERIES]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < QUERIES; i++) {
            String query = "“" + phrase(texts, random) + "”";
            long processor = threads.getCurrentThreadCpuTime();
            times.wall[i] = Cost.of(() -> project.search(query, SHOWN)).wall() * 1e3;
            times.processor[i] = (threads.getCurrentThreadCpuTime() - processor) / 1e6;
        }
        Arrays.sort(times.wall);
        Arrays.sort(times.processor);
        return times;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Some characters in a row of some sentence. */
    private static String phrase(List<String> texts, Random random) {
        while (true) {
            String[] sentences = texts.get(random.nextInt(texts.size())).split("[。\n]");
            String sentence = sentences[random.nextInt(sentences.length)];
            int length = 2 + random.nextInt(9);
            if (sentence.length() >= length) {
                int start = random.nextInt(sentence.length() - length + 1);
                return sentence.substring(start, start + length);
            }
        }
    }
}
