package org.duizhao.bench;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.parse.NoticeParser;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.TextRepair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading, repairing and parsing text costs; the floor is HanLP's segmentation of the same text. One thread each. */
final class StageBenchmark {

    private static final int ROUNDS = 10;

    private StageBenchmark() {
    }

    static void run(List<Path> files) throws IOException {
        Segmenter segmenter = new HanLpSegmenter();
        NoticeReader reader = new NoticeFileReader();
        TextRepair repair = new TextRepair(segmenter);
        NoticeParser parser = new NoticeParser();
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        double best = Double.MAX_VALUE;
        double floor = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (Path file : files) {
                for (ReadOutcome outcome : reader.read(file)) {
                    if (outcome instanceof SourceText source) {
                        parser.parse(source, repair.repair(source));
                    }
                }
            }
            best = Math.min(best, System.nanoTime() - start);
            start = System.nanoTime();
            texts.forEach(segmenter::segment);
            floor = Math.min(floor, System.nanoTime() - start);
        }
        long characters = texts.stream().mapToLong(String::length).sum();
        Report.line("read, repair, parse: %,d characters in %.0f ms (%.2f M/s); HanLP segments them in %.0f ms; ratio %.2f",
                characters, best / 1e6, characters / best * 1e3, floor / 1e6, best / floor);
    }
}
