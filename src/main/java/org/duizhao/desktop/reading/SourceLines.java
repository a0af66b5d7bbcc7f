package org.duizhao.desktop.reading;

import org.duizhao.desktop.reading.ReadingLine.Kind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;

/** The notice as it stands in its file, line by line; a line as long as a book is cut, so that it can be drawn. */
final class SourceLines {

    /** In UTF-16 units. A longer line, such as a file without breaks, is shown in pieces: its layout would hold up the window. A judgement. */
    private static final int LONGEST = 2_000;

    private SourceLines() {
    }

    static List<ReadingLine> of(String source, List<SourceRange> lit) {
        return of(source, lit, List.of());
    }

    static List<ReadingLine> of(String source, List<SourceRange> lit, List<SourceRange> unsure) {
        List<ReadingLine> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int lineEnd = source.indexOf('\n', start);
            int end = lineEnd < 0 ? source.length() : lineEnd;
            int cut = Math.min(end, start + LONGEST);
            lines.add(new ReadingLine(Kind.SOURCE, source.substring(start, cut), within(start, cut, lit), within(start, cut, unsure), new ReadingLine.Origin(List.of(), start)));
            start = cut < end ? cut : end + 1;
        }
        return lines;
    }

    private static List<Span> within(int start, int end, List<SourceRange> lit) {
        return lit.stream().filter(range -> range.start() < end && start < range.end())
                .map(range -> new Span(Math.max(range.start(), start) - start, Math.min(range.end(), end) - start)).toList();
    }
}
