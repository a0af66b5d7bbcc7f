package org.duizhao.repair;

import org.duizhao.notice.SourceRange;
import org.duizhao.notice.TracedText;
import org.duizhao.read.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a document's text into the lines that are not blank. A form feed begins a page. */
final class LineSplitter {

    private LineSplitter() {
    }

    static List<Line> split(SourceText source) {
        String text = source.text();
        Set<Integer> pageStarts = source.pages().stream().map(SourceRange::start).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        boolean pageStart = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            pageStart |= pageStarts.contains(i);
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            int from = afterBlanks(text, start, i);
            if (from < i) {
                TracedText line = TracedText.of(text.substring(from, i), from).strip();
                lines.add(new Line(line, Line.width(text.substring(start, from)), pageStart));
                pageStart = false;
            }
            pageStart |= i < text.length() && text.charAt(i) == '\f';
            start = i + 1;
        }
        return lines;
    }

    private static int afterBlanks(String text, int start, int end) {
        int from = start;
        while (from < end && TracedText.isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
