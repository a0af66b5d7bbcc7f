package org.duizhao.parse;

import org.duizhao.notice.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 题注: the date, or who passed the document when, in brackets under the title. */
final class Subtitle {

    private static final Pattern NOTE = Pattern.compile("[（(][^（）()]{0,60}\\d{4}\\h*年.{0,80}[）)]");

    private Subtitle() {
    }

    /** The first line behind the title and the notes under it; the notes are entered in {@code sources}. */
    static int end(List<HeadLine> head, int titleEnd, Sources sources) {
        int end = titleEnd;
        while (end < head.size() && NOTE.matcher(head.get(end).line()).matches()) {
            sources.read(date(head, end) == null ? Field.REMARK : Field.DATE_ISSUED, head.get(end).line());
            end++;
        }
        return end;
    }

    /** The date, if the line at {@code index} is nothing but a date in brackets; else null. */
    static LocalDate date(List<HeadLine> head, int index) {
        if (index >= head.size() || !NOTE.matcher(head.get(index).line()).matches()) {
            return null;
        }
        Line line = head.get(index).line();
        Matcher date = Dates.ANYWHERE.matcher(line.subSequence(1, line.length() - 1));
        return date.matches() ? Dates.of(date).orElse(null) : null;
    }
}
