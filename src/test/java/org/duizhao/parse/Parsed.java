package org.duizhao.parse;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.CleanText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Notices that the tests make of lines, each a clean paragraph. */
public final class Parsed {

    private static final NoticeParser PARSER = new NoticeParser();

    private Parsed() {
    }

    public static Notice of(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<TracedText> clean = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            TracedText paragraph = TracedText.of(line, start).strip();
            if (paragraph.length() > 0) {
                clean.add(paragraph);
            }
            start += line.length() + 1;
        }
        SourceText source = new SourceText(new SourceFile("0", "test.txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN);
        return PARSER.parse(source, new CleanText(clean, List.of(), List.of()));
    }

    /** Lines as they stand in a notice, each a whole paragraph. */
    public static List<Line> lines(String... texts) {
        return Stream.of(texts).map(text -> new Line(TracedText.of(text, 0), false)).toList();
    }

    /** What the lines say. */
    public static List<String> strings(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    /** The headings as level, number and title: 1 一、压实责任. */
    public static List<String> headings(Notice notice) {
        return notice.outline().headings().stream().map(Parsed::heading).toList();
    }

    /** The measures as the clause they stand in and their text: 一、（二）|每月一次。 */
    public static List<String> measures(Notice notice) {
        return notice.measures().stream().map(measure -> measure.path().clause() + "|" + measure.text()).toList();
    }

    public static List<String> texts(Notice notice) {
        return notice.measures().stream().map(Measure::text).toList();
    }

    private static String heading(Heading heading) {
        return heading.level() + " " + heading.cited();
    }
}
