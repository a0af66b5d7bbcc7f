package org.duizhao.bench;

import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the sentence encoder costs: sentences a second, vectors kept, cosines, and a search for sentences like one. */
public final class EncoderBenchmark {

    private static final int SENTENCES = 600;
    private static final int NOTICES = 60;
    private static final int MEASURES = 100;

    private EncoderBenchmark() {
    }

    /** @param arguments how many notices are searched (500 where not said) */
    public static void main(String[] arguments) throws Exception {
        int notices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path folder = Files.createTempDirectory("duizhao-bench");
        try {
            ProgramFolders folders = new ProgramFolders(folder.resolve("settings"), folder.resolve("cache"), folder);
            Path texts = Files.createDirectory(folder.resolve("notices"));
            for (int i = 0; i < notices; i++) {
                Files.writeString(texts.resolve(i + ".txt"), NoticeGenerator.notice(i));
            }
            Workbench workbench = Workbench.ofUser(folders);
            try (Project project = Project.open(folder.resolve("bench.duizhao"), folders, workbench)) {
                project.add(List.of(texts), Progress.NONE, event -> { });
                List<String> sentences = sentences(project);
                encode(SentenceEncoder.shipped(folders.caches()), sentences);
                search(project, sentences);
            }
        } finally {
            Report.delete(folder);
        }
    }

    private static List<String> sentences(Project project) throws Exception {
        List<String> ids = project.summaries().stream().map(summary -> summary.id()).toList();
        return project.notices(ids.subList(0, Math.min(ids.size(), SENTENCES / 10))).stream()
                .flatMap(notice -> notice.measures().stream()).map(Measure::text).distinct().limit(SENTENCES).toList();
    }

    private static void encode(SentenceEncoder encoder, List<String> sentences) throws Exception {
        Report.line("encoder: ready in %s", said(Cost.of(encoder::available)));
        Cost first = Cost.of(() -> encoder.vectors(sentences, Progress.NONE));
        Report.line("encoder: %d sentences the first time in %s, %.0f a second of a processor", sentences.size(), said(first),
                sentences.size() / first.processor());
        Report.line("encoder: the second time in %s", said(Cost.of(() -> encoder.vectors(sentences, Progress.NONE))));
        List<String> many = new ArrayList<>();
        IntStream.range(0, NOTICES * MEASURES).forEach(i -> many.add(sentences.get(i % sentences.size())));
        SentenceVectors vectors = encoder.vectors(many, Progress.NONE).orElseThrow();
        Report.line("encoder: all cosines of %d notices of %d measures in %s", NOTICES, MEASURES, said(Cost.of(() ->
                IntStream.range(0, NOTICES).forEach(i -> IntStream.range(i + 1, NOTICES).forEach(j ->
                        vectors.cosines(i * MEASURES, (i + 1) * MEASURES, j * MEASURES, (j + 1) * MEASURES))))));
        encoder.rest();
    }

    private static void search(Project project, List<String> sentences) throws Exception {
        for (int i = 0; i < 4; i++) {
            String asked = SearchQueryReader.like(sentences.get(i * 7));
            int[] found = {0};
            Cost first = Cost.of(() -> found[0] = project.search(asked, 100).measures());
            Cost second = Cost.of(() -> project.search(asked, 100));
            Report.line("encoder: %d sentences like one among %,d notices in %s, the second time in %s", found[0], project.summaries().size(),
                    said(first), said(second));
        }
    }

    private static String said(Cost cost) {
        return String.format("%.2f s (processor %.2f s)", cost.wall(), cost.processor());
    }
}
