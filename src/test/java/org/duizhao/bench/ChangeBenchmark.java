package org.duizhao.bench;

import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.ChangeFinder;
import org.duizhao.change.Changes;
import org.duizhao.encode.ShortVectors;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.parse.NoticeParser;
import org.duizhao.progress.Progress;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.TextRepair;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How long it takes to find what changed between two notices, with vectors at hand: of 100 measures and of 2,000, a third of them edited. */
public final class ChangeBenchmark {

    /** How often each size is compared: what is small only counts when the machine is warm, as it is in an open window. */
    private static final Map<Integer, Integer> ROUNDS = new TreeMap<>(Map.of(100, 40, 2_000, 5));

    private final Segmenter segmenter = new HanLpSegmenter();
    private final ChangeFinder finder = new ChangeFinder(new PairScorer(new ShortVectors()), Codebook.shipped(),
            new RequirementExtractor()::extract);

    private ChangeBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        ChangeBenchmark benchmark = new ChangeBenchmark();
        for (int size : ROUNDS.keySet()) {
            List<String> old = benchmark.sentences(size);
            Notice before = notice("old" + size, old);
            Notice after = notice("new" + size, edited(old));
            for (int round = 0; round < ROUNDS.get(size); round++) {
                List<Changes> found = new ArrayList<>();
                Cost cost = Cost.of(() -> found.add(benchmark.finder.find(before, after, Progress.NONE)));
                Report.line("changes: %,d measures, %,d changes: %.3f s of processors, %.3f s on the clock", size,
                        found.get(0).changes().size(), cost.processor(), cost.wall());
            }
        }
    }

    private List<String> sentences(int count) {
        return IntStream.iterate(0, number -> number + 7).boxed().flatMap(number -> parsed(number).measures().stream())
                .map(Measure::text).limit(count).toList();
    }

    private Notice parsed(int number) {
        SourceText source = new SourceText(new SourceFile("n" + number, number + ".txt", NoticeGenerator.notice(number)), Format.TEXT,
                SourceText.LineKind.UNKNOWN);
        return new NoticeParser().parse(source, new TextRepair(segmenter).repair(source));
    }

    /** Every fourth with a clause more, every ninth gone, every thirteenth behind all others. */
    private static List<String> edited(List<String> sentences) {
        List<String> now = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String text = i % 4 == 1 ? sentences.get(i).replaceFirst("[，。]", "，逐项建立台账$0") : sentences.get(i);
            if (i % 9 != 2) {
                (i % 13 == 3 ? last : now).add(text);
            }
        }
        now.addAll(last);
        return now;
    }

    private static Notice notice(String id, List<String> sentences) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            blocks.add(new Paragraph(List.of(new Measure("m" + (i + 1), sentences.get(i), HeadingPath.NONE, List.of()))));
        }
        return new Notice(new SourceFile(id, id + ".txt", ""), Metadata.NONE, new Outline(blocks), List.of(), List.of());
    }
}
