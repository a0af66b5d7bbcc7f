package org.duizhao.bench;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** How long a phrase takes among the measures of many notices; the floor is reading all texts through with {@code contains}. */
final class SearchBenchmark {

    private static final int QUERIES = 400;
    private static final int SHOWN = 50;

    private SearchBenchmark() {
    }

    static void run(int notices) throws IOException {
        Path folder = Files.createTempDirectory("duizhao-bench");
        try (MeasureSearch search = LuceneMeasureSearch.in(folder, new HanLpSegmenter())) {
            List<String> texts = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < notices; i++) {
                search.put("n" + i, measures(i, texts));
            }
            search.commit("");
            double seconds = (System.nanoTime() - start) / 1e9;
            long characters = texts.stream().mapToLong(String::length).sum();
            print("index: %,d measures, %,d characters, %.1f s, %.1f MB on disk (%.2f bytes a character)%n", texts.size(), characters,
                    seconds, size(folder) / 1e6, (double) size(folder) / characters);
            double[] times = new double[QUERIES];
            Random random = new Random(7);
            long found = 0;
            for (int warm = 0; warm < 2; warm++) {
                for (int i = 0; i < QUERIES; i++) {
                    String phrase = phrase(texts, random);
                    long from = System.nanoTime();
                    found += search.search(new SearchQuery.Phrase(phrase), SHOWN).measures();
                    times[i] = (System.nanoTime() - from) / 1e6;
                }
            }
            Arrays.sort(times);
            long from = System.nanoTime();
            String phrase = phrase(texts, random);
            long scanned = texts.stream().filter(text -> text.contains(phrase)).count();
            double floor = (System.nanoTime() - from) / 1e6;
            print("search: p50 %.1f ms, p95 %.1f ms, max %.1f ms (reading all texts through: %.1f ms; ratio of p95 %.2f; %d hits)%n",
                    times[QUERIES / 2], times[QUERIES * 95 / 100], times[QUERIES - 1], floor, times[QUERIES * 95 / 100] / floor,
                    found + scanned);
        } finally {
            delete(folder);
        }
    }

    private static String phrase(List<String> texts, Random random) {
        String text = texts.get(random.nextInt(texts.size()));
        int length = Math.min(text.length(), 2 + random.nextInt(9));
        int start = random.nextInt(text.length() - length + 1);
        return text.substring(start, start + length);
    }

    private static List<SearchableMeasure> measures(int number, List<String> texts) {
        Jurisdiction place = new Jurisdiction("云岭县", null, List.of("云州省", "青禾市"));
        List<SearchableMeasure> measures = new ArrayList<>();
        for (String sentence : NoticeGenerator.notice(number).split("(?<=[。\n])")) {
            if (sentence.length() > 12) {
                Measure measure = new Measure("m" + measures.size(), sentence.strip(), HeadingPath.NONE, List.of());
                texts.add(measure.text());
                measures.add(new SearchableMeasure("n" + number, place, 2005 + number % 20, "通知", null, measure, List.of(), List.of(),
                        List.of()));
            }
        }
        return measures;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }

    public static void main(String[] arguments) throws IOException {
        run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000);
    }
}
