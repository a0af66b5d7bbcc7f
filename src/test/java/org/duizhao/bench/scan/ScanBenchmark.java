package org.duizhao.bench.scan;

import org.duizhao.scan.PageScanner;
import org.duizhao.scan.ScannedCharacter;
import org.duizhao.scan.ScannedLine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How many characters of scanned pages are read wrong. Arguments: font, dots an inch, most pages of each text, texts. */
final class ScanBenchmark {

    private ScanBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        String font = arguments[0];
        int dpi = Integer.parseInt(arguments[1]);
        int most = Integer.parseInt(arguments[2]);
        Random random = new Random(9704);
        Map<String, UnaryOperator<BufferedImage>> kinds = new TreeMap<>();
        kinds.put("1 clean", page -> page);
        kinds.put("2 noisy, 0.6 degrees, jpeg 50", page -> PrintedPages.jpeg(PrintedPages.noisy(PrintedPages.turned(page, 0.6), 18, random), 0.5f));
        kinds.put("3 turned by 3 degrees", page -> PrintedPages.turned(page, 3));
        kinds.put("4 stamp", page -> PrintedPages.stamped(page, dpi, font));
        kinds.put("5 jpeg 40, noisy", page -> PrintedPages.jpeg(PrintedPages.noisy(page, 12, random), 0.4f));
        List<PrintedPages.Page> pages = new ArrayList<>();
        for (String name : Arrays.asList(arguments).subList(3, arguments.length)) {
            List<PrintedPages.Page> all = PrintedPages.of(Files.readString(Path.of(name)), font, dpi);
            pages.addAll(all.subList(0, Math.min(most, all.size())));
        }
        try (PageScanner scanner = new PageScanner(() -> { })) {
            for (Map.Entry<String, UnaryOperator<BufferedImage>> kind : kinds.entrySet()) {
                measure(kind.getKey(), scanner, pages, kind.getValue());
            }
        }
    }

    private static void measure(String kind, PageScanner scanner, List<PrintedPages.Page> pages, UnaryOperator<BufferedImage> spoilt)
            throws IOException {
        Map<String, Integer> wrong = new TreeMap<>();
        int all = 0;
        double seconds = 0;
        for (PrintedPages.Page page : pages) {
            BufferedImage picture = spoilt.apply(page.picture());
            long start = System.nanoTime();
            List<ScannedLine> lines = scanner.scan(picture);
            seconds += (System.nanoTime() - start) / 1e9;
            String truth = squeezed(String.join("", page.lines()));
            all += truth.length();
            Differences.of(truth, squeezed(text(lines))).forEach(edit -> wrong.merge(edit, 1, Integer::sum));
        }
        int count = wrong.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%-32s %6d characters, wrong %5.2f %%, %.2f s a page%n", kind, all, 100.0 * count / all, seconds / pages.size());
        System.out.println("    " + wrong.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(30).map(entry -> entry.getKey() + "×" + entry.getValue()).collect(Collectors.joining("  ")));
    }

    private static String text(List<ScannedLine> lines) {
        List<ScannedLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> line.box().top() + line.box().height() / 2));
        List<ScannedLine> ordered = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || middle(sorted.get(i)) - middle(sorted.get(from)) > sorted.get(from).box().height() / 2) {
                sorted.subList(from, i).stream().sorted(Comparator.comparingDouble(line -> line.box().left())).forEach(ordered::add);
                from = i;
            }
        }
        return ordered.stream().flatMap(line -> line.characters().stream()).map(ScannedCharacter::text).collect(Collectors.joining());
    }

    private static double middle(ScannedLine line) {
        return line.box().top() + line.box().height() / 2;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "").replace('“', '"').replace('”', '"').replace('，', ',').replace('；', ';').replace('：', ':')
                .replace('（', '(').replace('）', ')').replace('？', '?').replace('！', '!').replace('．', '.').replace('—', '-').replace('―', '-');
    }
}
