package org.duizhao.bench;

import org.duizhao.align.Aligner;
import org.duizhao.align.Alignment;
import org.duizhao.align.Strictness;
import org.duizhao.encode.ShortVectors;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.parse.NoticeParser;
import org.duizhao.progress.Progress;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.TextRepair;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the cost of a comparison grows with the measures of twelve notices, and what the largest comparison takes that the program offers, with
 * vectors at hand. The floor is HanLP's segmentation of the same notices.
 */
public final class AlignBenchmark {

    private static final int NOTICES = 12;
    private static final int MOST_NOTICES = 60;
    private static final int MEASURES = 100;
    /** Of different counties: the generator writes ten years of one after the other. */
    private static final int APART = 7;

    private final Segmenter segmenter = new HanLpSegmenter();
    private final Aligner aligner = new Aligner(Codebook.shipped(), new ShortVectors(), segmenter);

    private AlignBenchmark() {
    }

    /** @param arguments how many measures in all, once or several times; 600, 6,000 and 60,000 where not said */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = arguments.length == 0 ? List.of(600, 6_000, 60_000) : IntStream.range(0, arguments.length)
                .mapToObj(i -> Integer.parseInt(arguments[i])).toList();
        AlignBenchmark benchmark = new AlignBenchmark();
        for (int round = 0; round < 3; round++) {
            benchmark.run(NOTICES, sizes.get(0) / NOTICES);
        }
        Report.line("so far to warm up");
        double before = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double processor = benchmark.run(NOTICES, sizes.get(i) / NOTICES);
            if (i > 0) {
                Report.line("grows with the measures to the power of %.2f",
                        Math.log(processor / before) / Math.log((double) sizes.get(i) / sizes.get(i - 1)));
            }
            before = processor;
        }
        benchmark.run(MOST_NOTICES, MEASURES);
    }

    /** Seconds of processor time. */
    private double run(int count, int measures) throws Exception {
        List<Notice> notices = IntStream.range(0, count).mapToObj(number -> notice(number, measures)).toList();
        int all = notices.stream().mapToInt(notice -> notice.measures().size()).sum();
        Memory.live();
        Memory.forgetPeak();
        List<Alignment> alignment = new ArrayList<>();
        Cost pairs = Cost.of(() -> alignment.add(aligner.prepare(notices, Progress.NONE)));
        int[] rows = {0};
        Cost matters = Cost.of(() -> rows[0] = alignment.get(0).comparison(Strictness.BALANCED).rows().size());
        double peak = Memory.peak();
        Cost floor = Cost.of(() -> notices.forEach(notice -> segmenter.segment(notice.sourceText())));
        double processor = pairs.processor() + matters.processor();
        Report.line("align: %d notices, %,d measures, %,d rows: %.2f s of processors (links %.2f, rows %.2f), %.2f s on the clock; ratio %.0f; heap %.0f MB",
                count, all, rows[0], processor, pairs.processor(), matters.processor(), pairs.wall() + matters.wall(),
                processor / floor.processor(), peak);
        return processor;
    }

    /** A notice of about so many measures: the head of a generated one, with the paragraphs of as many others as are needed. */
    private Notice notice(int number, int measures) {
        String first = NoticeGenerator.notice(number * APART);
        List<String> lines = first.lines().toList();
        int head = (int) lines.stream().takeWhile(line -> !line.startsWith("一、")).count();
        StringBuilder text = new StringBuilder(String.join("\n", lines.subList(0, head))).append("\n一、主要措施\n");
        int written = 0;
        for (int part = 0; written < measures; part++) {
            List<String> paragraphs = NoticeGenerator.notice(number * APART + part * MOST_NOTICES * APART).lines()
                    .filter(line -> line.startsWith("（")).collect(Collectors.toList());
            for (int i = 0; i < paragraphs.size() && written < measures; i++) {
                String paragraph = paragraphs.get(i).substring(paragraphs.get(i).indexOf('）') + 1);
                text.append(paragraph).append('\n');
                written += (int) paragraph.chars().filter(c -> c == '。').count();
            }
        }
        SourceText source = new SourceText(new SourceFile("notice" + number, number + ".txt", text.toString()), Format.TEXT,
                SourceText.LineKind.UNKNOWN);
        return new NoticeParser().parse(source, new TextRepair(segmenter).repair(source));
    }
}
