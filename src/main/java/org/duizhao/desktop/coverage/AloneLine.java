package org.duizhao.desktop.coverage;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.matrix.NoticeCoverage;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.reuse.Reuse;
import org.duizhao.reuse.SentenceKind;

/** A line of the list of what stands beside no other notice. */
sealed interface AloneLine {

    /** The notice of the measures below. */
    record NoticeLine(Notice notice, int measures) implements AloneLine {
    }

    /** A measure. @param kind whose wording it is */
    record MeasureLine(Notice notice, Measure measure, SentenceKind kind) implements AloneLine {
    }

    /** The lines of some notices; those without such a measure have none. */
    static List<AloneLine> of(List<NoticeCoverage> notices, Reuse reuse) {
        List<AloneLine> lines = new ArrayList<>();
        for (NoticeCoverage coverage : notices) {
            Notice notice = coverage.notice();
            if (!coverage.alone().isEmpty()) {
                lines.add(new NoticeLine(notice, coverage.alone().size()));
                coverage.alone().forEach(measure -> lines.add(new MeasureLine(notice, measure, reuse.of(notice.id(), measure).kind())));
            }
        }
        return lines;
    }
}
