package org.duizhao.desktop.reading;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a notice was read from pictures, not surely.
 *
 * @param ranges of its source, sorted; none overlaps another
 */
record Unsure(List<SourceRange> ranges) {

    static Unsure of(Notice notice) {
        return new Unsure(notice.warnings().stream().filter(warning -> warning.kind() == WarningKind.UNCERTAIN_CHARACTERS)
                .map(Warning::source).sorted().toList());
    }

    /** In its text; nothing where the text is longer or shorter than its source, so that nobody can say which character is which. */
    List<Span> in(Measure measure) {
        if (ranges.isEmpty() || measure.source().stream().mapToInt(SourceRange::length).sum() != measure.text().length()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (SourceRange part : measure.source()) {
            for (SourceRange range : ranges) {
                int from = Math.max(range.start(), part.start());
                int to = Math.min(range.end(), part.end());
                if (from < to) {
                    found.add(new Span(at + from - part.start(), at + to - part.start()));
                }
            }
            at += part.length();
        }
        return found;
    }
}
