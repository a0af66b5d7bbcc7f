package org.duizhao.parse;

import org.duizhao.notice.Field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads red head, document number, title and addressees. */
final class HeadReader {

    private final HeadLines headLines = new HeadLines();

    Head read(List<Line> lines, Sources sources) {
        List<HeadLine> head = headLines.read(lines);
        List<HeadLine> candidates = head.stream().filter(line -> line.is(null)).toList();
        List<List<HeadLine>> titles = TitleLines.find(candidates, lines.size() > 1);
        Set<HeadLine> taken = new HashSet<>();
        titles.forEach(taken::addAll);
        head.stream().filter(HeadLine::sure).forEach(taken::add);
        int end = taken.stream().mapToInt(HeadLine::index).max().orElse(-1) + 1;
        int titled = titles.stream().flatMap(List::stream).mapToInt(HeadLine::index).max().orElse(-1) + 1;
        Subtitle under = titles.isEmpty() ? new Subtitle(null, null, 0) : Subtitle.read(head, titled, sources);
        for (HeadLine line : head.subList(0, end)) {
            Field title = taken.contains(line) ? Field.TITLE : Field.REMARK;
            if (line.index() < titled || line.index() >= under.end()) {
                sources.read(line.is(null) ? title : line.field(), line.line());
            }
        }
        String title = titles.isEmpty() ? null : TitleLines.text(titles.get(0));
        String letterhead = value(head, Field.LETTERHEAD);
        return new Head(title, under.date(), letterhead == null ? under.organ() : letterhead, value(head, Field.DOCUMENT_NUMBER),
                value(head, Field.ADDRESSEES), Math.max(end, under.end()));
    }

    private static String value(List<HeadLine> head, Field field) {
        return head.stream().filter(line -> line.is(field) && line.value() != null).map(HeadLine::value).findFirst().orElse(null);
    }
}
