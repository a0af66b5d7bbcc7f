package org.duizhao.align;

import org.duizhao.bench.NoticeGenerator;
import org.duizhao.encode.VectorSource;
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
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A comparison of twenty-five generated notices, which are more than two thousand measures. */
class CancelledComparisonTest {

    private static final int NOTICES = 25;
    /** Without a report nobody can cancel: so many steps are reported at least, of the links and of the rows. */
    private static final int REPORTS = 100;

    /** A person who cancels waits no longer than that, in nanoseconds of the thread that reports: the clock tells of other programs too. */
    private static final long LONGEST_WAIT = 1_000_000_000L;

    private final Segmenter segmenter = new HanLpSegmenter();
    private final Aligner aligner = new Aligner(Codebook.shipped(), VectorSource.NONE, segmenter);

    @Test
    void linksAndRowsAreGivenUpAtAnyReport() {
        List<Notice> notices = IntStream.range(0, NOTICES).mapToObj(this::notice).toList();
        assertTrue(notices.stream().mapToInt(notice -> notice.measures().size()).sum() > 2000);
        Cancelling links = new Cancelling(Integer.MAX_VALUE);
        Alignment alignment = aligner.prepare(notices, links);
        Cancelling rows = new Cancelling(Integer.MAX_VALUE);
        alignment.comparison(Strictness.BALANCED, rows);
        assertTrue(links.reports.get() > REPORTS && rows.reports.get() > REPORTS, links.reports + " and " + rows.reports);
        assertTrue(Math.max(links.longest, rows.longest) < LONGEST_WAIT, links.longest + " and " + rows.longest);
        for (int part = 1; part < 4; part++) {
            Cancelling sooner = new Cancelling(rows.reports.get() * part / 4);
            assertThrows(CancellationException.class, () -> alignment.comparison(Strictness.BALANCED, sooner));
            assertEquals(sooner.last + 1, sooner.reports.get(), "nothing is done after it");
        }
        Cancelling sooner = new Cancelling(links.reports.get() / 2);
        assertThrows(CancellationException.class, () -> aligner.prepare(notices, sooner));
        assertEquals(sooner.last + 1, sooner.reports.get(), "nothing is done after it");
    }

    private Notice notice(int number) {
        SourceText source = new SourceText(new SourceFile("notice" + number, number + ".txt", NoticeGenerator.notice(7 * number)), Format.TEXT,
                SourceText.LineKind.UNKNOWN);
        return new NoticeParser().parse(source, new TextRepair(segmenter).repair(source));
    }

    /** Is cancelled after a number of reports. */
    private static final class Cancelling implements Progress {
        private final AtomicInteger reports = new AtomicInteger();
        private final int last;
        private long reported = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        private long longest;

        private Cancelling(int last) {
            this.last = last;
        }

        @Override
        public void report(String stage, long done, long total) {
            long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            longest = Math.max(longest, now - reported);
            reported = now;
            if (reports.getAndIncrement() >= last) {
                throw new CancellationException();
            }
        }
    }
}
