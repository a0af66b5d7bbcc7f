package org.duizhao.repair;

import org.duizhao.notice.SourceRange;
import org.duizhao.notice.TracedText;
import org.duizhao.read.SourceText;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document's text into the lines that are not blank. A form feed begins a page. */
final class LineSplitter {

    private LineSplitter() {
    }

    static List<Line> split(SourceText source) {
        String text = source.text();
        List<Line> lines = new ArrayList<>();
        List<SourceRange> pages = source.pages();
        int page = 0;
        boolean pageStart = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            int from = afterBlanks(text, start, i);
            if (from < i) {
                TracedText line = TracedText.of(text.substring(from, i), from).strip();
                boolean ofNewPage = page < pages.size() && pages.get(page).start() <= from;
                while (page < pages.size() && pages.get(page).start() <= from) {
                    page++;
                }
                lines.add(Line.of(line, Line.width(text.substring(start, from)), pageStart || ofNewPage));
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
