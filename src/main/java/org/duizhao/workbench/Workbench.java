package org.duizhao.workbench;

import org.duizhao.align.Aligner;
import org.duizhao.align.Comparison;
import org.duizhao.change.TextDiff;
import org.duizhao.extract.Findings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Notice;
import org.duizhao.parse.NoticeParser;
import org.duizhao.progress.Progress;
import org.duizhao.read.FileReader;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.repair.TextRepair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stages put together. Thread-safe. */
public final class Workbench {

    private final Segmenter segmenter = new HanLpSegmenter();
    private final NoticeReader reader = new FileReader();
    private final TextRepair repair = new TextRepair(segmenter);
    private final NoticeParser parser = new NoticeParser();
    private final RequirementExtractor extractor = new RequirementExtractor();
    private final Aligner aligner = new Aligner();

    /** Reads files, and all files below folders. The same content is taken once. */
    public ImportReport read(List<Path> filesOrFolders, Progress progress) {
        List<Path> files = NoticeFiles.below(filesOrFolders);
        List<Notice> notices = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        List<String> duplicates = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            progress.report(files.get(i).getFileName().toString(), i, files.size());
            for (ReadOutcome outcome : reader.read(files.get(i))) {
                if (outcome instanceof Unreadable unreadable) {
                    failures.add(unreadable);
                } else if (outcome instanceof SourceText source) {
                    if (known.add(source.id())) {
                        notices.add(parser.parse(source, repair.repair(source)));
                    } else {
                        duplicates.add(source.file());
                    }
                }
            }
        }
        return new ImportReport(notices, failures, duplicates);
    }

    public Findings findings(Notice notice) {
        return extractor.extract(notice);
    }

    public Comparison compare(List<Notice> notices, Progress progress) {
        return aligner.align(notices, progress);
    }

    public TextDiff diff() {
        return new TextDiff(segmenter);
    }
}
