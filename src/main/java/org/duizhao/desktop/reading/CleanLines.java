package org.duizhao.desktop.reading;

import org.duizhao.desktop.reading.ReadingLine.Kind;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;

/** The notice as it was taken apart: title, number, headings, paragraphs. */
final class CleanLines {

    private CleanLines() {
    }

    /** {@code measureId} may be null: then nothing is lit. */
    static List<ReadingLine> of(Notice notice, String measureId) {
        Unsure unsure = Unsure.of(notice);
        List<ReadingLine> lines = new ArrayList<>();
        if (notice.metadata().title() != null) {
            lines.add(new ReadingLine(Kind.TITLE, notice.metadata().title()));
        }
        if (notice.metadata().documentNumber() != null) {
            lines.add(new ReadingLine(Kind.QUIET, notice.metadata().documentNumber()));
        }
        if (notice.metadata().addressees() != null) {
            lines.add(new ReadingLine(Kind.TEXT, notice.metadata().addressees() + "："));
        }
        for (Block block : notice.outline().blocks()) {
            if (block instanceof Heading heading) {
                lines.add(new ReadingLine(kind(heading), heading.cited()));
            } else if (block instanceof Annex annex) {
                lines.add(new ReadingLine(Kind.SECTION, annex.title()));
                annex.text().lines().forEach(line -> lines.add(new ReadingLine(Kind.TEXT, line)));
            } else if (block instanceof Paragraph paragraph) {
                lines.add(paragraph(paragraph, measureId, unsure));
            }
        }
        return lines;
    }

    private static Kind kind(Heading heading) {
        return switch (heading.level()) {
            case 1 -> Kind.SECTION;
            case 2 -> Kind.CLAUSE;
            default -> Kind.LABEL;
        };
    }

    private static ReadingLine paragraph(Paragraph paragraph, String measureId, Unsure unsure) {
        StringBuilder text = new StringBuilder();
        List<Span> lit = new ArrayList<>();
        List<Span> doubts = new ArrayList<>();
        for (Measure measure : paragraph.measures()) {
            int start = text.length();
            text.append(measure.text());
            unsure.in(measure).forEach(doubt -> doubts.add(new Span(start + doubt.start(), start + doubt.end())));
            if (measure.id().equals(measureId)) {
                lit.add(new Span(start, text.length()));
            }
        }
        return new ReadingLine(Kind.TEXT, text.toString(), lit, doubts, new ReadingLine.Origin(paragraph.measures(), -1));
    }
}
