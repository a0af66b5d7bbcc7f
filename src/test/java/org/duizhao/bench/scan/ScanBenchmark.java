package org.duizhao.bench.scan;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.TextRepair;
import org.duizhao.scan.ScanModels;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * How many characters of scanned pages are read wrong. Arguments: font, dots an inch, most pages of each text, texts. Ends with 1 where more are wrong
 * than may be; where the system has not the font it says so and measures nothing.
 */
final class ScanBenchmark {

    private static final String CLEAN = "1 clean";
    private static final String NOISY = "2 noisy, 0.6 degrees, jpeg 50";
    private static final String TURNED = "3 turned by 3 degrees";
    private static final String STAMP = "4 stamp";
    private static final String JPEG = "5 jpeg 40, noisy";
    /** In per cent of the characters, after repair. */
    private static final Map<String, Double> MOST_WRONG = Map.of(CLEAN, 0.4, NOISY, 1.0, TURNED, 1.0, STAMP, 2.0, JPEG, 2.0);

    private ScanBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        String font = arguments[0];
        int dpi = Integer.parseInt(arguments[1]);
        int most = Integer.parseInt(arguments[2]);
        if (!new Font(font, Font.PLAIN, 1).getFamily(Locale.ROOT).equals(font)) {
            System.out.println("scans not measured: the system has no font " + font + " (Debian: fonts-noto-cjk)");
            return;
        }
        Random random = new Random(9704);
        Map<String, UnaryOperator<BufferedImage>> kinds = new TreeMap<>();
        kinds.put(CLEAN, page -> page);
        kinds.put(NOISY, page -> PrintedPages.jpeg(PrintedPages.noisy(PrintedPages.turned(page, 0.6), 18, random), 0.5f));
        kinds.put(TURNED, page -> PrintedPages.turned(page, 3));
        kinds.put(STAMP, page -> PrintedPages.stamped(page, dpi, font));
        kinds.put(JPEG, page -> PrintedPages.jpeg(PrintedPages.noisy(page, 12, random), 0.4f));
        List<PrintedPages.Page> pages = new ArrayList<>();
        for (String name : Arrays.asList(arguments).subList(3, arguments.length)) {
            List<PrintedPages.Page> all = PrintedPages.of(PicturePdf.paragraphs(Path.of(name)), font, dpi);
            pages.addAll(all.subList(0, Math.min(most, all.size())));
        }
        Way way = new Way(new NoticeFileReader(new ScanModels(Files.createTempDirectory("duizhao-scan"))), new TextRepair(new HanLpSegmenter()),
                Files.createTempFile("duizhao-scan", ".bmp"));
        boolean good = true;
        for (Map.Entry<String, UnaryOperator<BufferedImage>> kind : kinds.entrySet()) {
            good &= measure(kind.getKey(), way, pages, kind.getValue()) <= MOST_WRONG.get(kind.getKey());
        }
        System.exit(good ? 0 : 1);
    }

    /** As the program reads: the picture of a page in a file, its text, the text repaired. */
    private record Way(NoticeFileReader reader, TextRepair repair, Path file) {
    }

    /** The share of characters that are wrong after repair, in per cent. */
    private static double measure(String kind, Way way, List<PrintedPages.Page> pages, UnaryOperator<BufferedImage> spoilt) throws IOException {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> left = new TreeMap<>();
        int all = 0;
        double seconds = 0;
        double processors = 0;
        for (PrintedPages.Page page : pages) {
            ImageIO.write(spoilt.apply(page.picture()), "bmp", way.file().toFile());
            long start = System.nanoTime();
            double before = processors();
            SourceText source = (SourceText) way.reader().read(way.file()).get(0);
            seconds += (System.nanoTime() - start) / 1e9;
            processors += processors() - before;
            String truth = squeezed(String.join("", page.lines()));
            all += truth.length();
            Differences.of(truth, squeezed(source.text())).forEach(edit -> wrong.merge(edit, 1, Integer::sum));
            String clean = way.repair().repair(source).paragraphs().stream().map(TracedText::toString).collect(Collectors.joining());
            Differences.of(truth, squeezed(clean)).forEach(edit -> left.merge(edit, 1, Integer::sum));
        }
        System.out.printf("%-32s %6d characters, wrong %5.2f %%, after repair %5.2f %%; %.2f s a page, %.2f s of processors%n", kind, all,
                100.0 * count(wrong) / all, 100.0 * count(left) / all, seconds / pages.size(), processors / pages.size());
        System.out.println("    " + mostOften(wrong));
        System.out.println("    " + mostOften(left));
        return 100.0 * count(left) / all;
    }

    private static int count(Map<String, Integer> wrong) {
        return wrong.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String mostOften(Map<String, Integer> wrong) {
        return wrong.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(30).map(entry -> entry.getKey() + "×" + entry.getValue()).collect(Collectors.joining("  "));
    }

    private static double processors() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "").replace('“', '"').replace('”', '"').replace('，', ',').replace('；', ';').replace('：', ':')
                .replace('（', '(').replace('）', ')').replace('？', '?').replace('！', '!').replace('．', '.').replace('—', '-').replace('―', '-');
    }
}
