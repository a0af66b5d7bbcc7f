package org.duizhao.bench;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;

import java.util.List;
import java.util.stream.IntStream;

/** How long a comparison of some notices of a project takes; the floor is HanLP's segmentation of the same notices. */
final class MatrixBenchmark {

    private static final int ROUNDS = 3;
    /** Of different counties: the generator writes ten years of one after the other. */
    private static final int APART = 7;

    private MatrixBenchmark() {
    }

    static void run(Project project, Workbench workbench, int columns) throws Exception {
        List<String> ids = project.summaries().stream().map(summary -> summary.id()).toList();
        List<String> some = IntStream.range(0, columns).mapToObj(i -> ids.get(i * APART % ids.size())).toList();
        List<Notice> notices = project.notices(some);
        Segmenter segmenter = new HanLpSegmenter();
        double best = Double.MAX_VALUE;
        double floor = Double.MAX_VALUE;
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int[] found = {0};
            best = Math.min(best, Cost.of(() -> found[0] = workbench.compare(notices, Progress.NONE).rows().size()).wall());
            floor = Math.min(floor, Cost.of(() -> notices.forEach(notice -> segmenter.segment(notice.sourceText()))).wall());
            rows = found[0];
        }
        int measures = notices.stream().mapToInt(notice -> notice.measures().size()).sum();
        Report.line("matrix: %d notices, %,d measures, %,d rows in %.2f s (best of %d); HanLP segments them in %.3f s, ratio %.0f",
                notices.size(), measures, rows, best, ROUNDS, floor, best / floor);
    }
}
