package org.duizhao.desktop;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Invented notices for the tests of the window. */
public final class Notices {

    private Notices() {
    }

    /** A notice of one heading and one paragraph, whose source is a sentence a line. */
    public static Notice of(String id, String place, Integer year, List<String> above, String... sentences) {
        StringBuilder source = new StringBuilder("一、总体要求\n");
        Heading heading = new Heading(1, "一、", "总体要求", List.of(new SourceRange(0, 6)));
        List<Measure> measures = new ArrayList<>();
        for (String sentence : sentences) {
            int start = source.length();
            source.append(sentence).append('\n');
            measures.add(new Measure("m" + (measures.size() + 1), sentence, new HeadingPath(heading, null, null),
                    List.of(new SourceRange(start, start + sentence.length()))));
        }
        List<Block> blocks = measures.isEmpty() ? List.of() : List.of(heading, new Paragraph(measures));
        Metadata metadata = new Metadata(new Citation(place + "安全生产工作的通知", null, "通知", Issue.NONE,
                new Scope(new Jurisdiction(place, null, above), year)), Circulation.NONE, Printing.NONE, List.of());
        return new Notice(new SourceFile(id, id + ".txt", source.toString()), metadata, new Outline(blocks), List.of(), List.of());
    }

    public static Notice of(String id, String place, String... sentences) {
        return of(id, place, 2024, List.of(), sentences);
    }

    /** A row that puts the measures of these numbers (from 0) of each notice together; −1 for a notice without. */
    public static Row row(String group, String topic, List<Notice> notices, int... measures) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < measures.length; i++) {
            if (measures[i] >= 0) {
                cells.add(new Cell(notices.get(i).id(), List.of(notices.get(i).measures().get(measures[i]))));
            }
        }
        return new Row(new Subject(group, topic, topic), cells,
                new Certainty(0.9, Arrays.stream(measures).noneMatch(m -> m < -1)), List.of());
    }
}
