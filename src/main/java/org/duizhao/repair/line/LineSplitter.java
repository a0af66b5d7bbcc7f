package org.duizhao.repair.line;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document's text into the lines that are not blank. A form feed begins a page. */
final class LineSplitter {

    private LineSplitter() {
    }

    static List<DraftLine> split(SourceText source) {
        String text = source.text();
        List<DraftLine> lines = new ArrayList<>();
        List<SourceRange> pages = source.pages();
        int page = 0;
        boolean pageStart = true;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(text, start);
            int from = afterBlanks(text, start, end);
            if (from < end) {
                while (page < pages.size() && pages.get(page).start() <= from) {
                    pageStart = true;
                    page++;
                }
                TracedText line = TracedText.of(text.substring(from, beforeBlanks(text, from, end)), from);
                lines.add(new DraftLine(line, DraftLine.width(text, start, from), pageStart));
                pageStart = false;
            }
            pageStart |= end < text.length() && text.charAt(end) == '\f';
        }
        return lines;
    }

    /** Where the line ends that begins at {@code start}. */
    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterBlanks(String text, int start, int end) {
        int from = start;
        while (from < end && TracedText.isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int beforeBlanks(String text, int start, int end) {
        int to = end;
        while (to > start && TracedText.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** One of line feed, vertical tab, form feed and carriage return, which stand in this order, or of the separators of Unicode. */
    private static boolean isBreak(char c) {
        return c <= '\u2029' && (c >= '\n' && c <= '\r' || c == '\u0085' || c >= '\u2028');
    }
}
